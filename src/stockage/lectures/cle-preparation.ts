/** La clé d'une préparation : une par séance d'un groupe. */
export const clePreparation = (groupeId: string, numero: number): string => `${groupeId}/${numero}`
