/** Ce qu’un essai de remise a donné. Une phrase dit toujours ce qui s’est passé et quoi faire. */
export type Verdict =
  | { type: 'remis'; detail: string }
  | { type: 'attente-reseau'; raison: string }
  | { type: 'attente-autorisation'; raison: string }
  /** `reessaie` : Jalons réessaiera de lui-même ; sinon il attend « Réessayer ». */
  | { type: 'echec'; raison: string; reessaie: boolean }

export const HORS_RESEAU: Verdict = {
  type: 'attente-reseau',
  raison: 'Le serveur ne répond pas. Le document partira de lui-même au retour du réseau.',
}

export const PORTAIL: Verdict = {
  type: 'attente-reseau',
  raison:
    'Une page de connexion répond à la place du serveur : ce réseau demande sans doute de s’identifier. Ouvrez-le dans un onglet, connectez-vous, Jalons réessaiera.',
}

export const TROP_LENT: Verdict = {
  type: 'echec',
  raison: 'Le serveur n’a pas répondu à temps. Jalons réessaiera ; si cela dure, prévenez votre service informatique.',
  reessaie: true,
}

export const AUTRE_FICHIER: Verdict = {
  type: 'echec',
  raison:
    'Un fichier différent porte déjà ce nom dans le dossier. Jalons ne l’a pas remplacé : déplacez-le ou renommez-le, puis réessayez.',
  reessaie: false,
}

const RAISONS: Record<number, string> = {
  401: 'Le serveur demande de s’identifier. Ouvrez le dossier dans un autre onglet, connectez-vous, puis réessayez.',
  403: 'Le serveur refuse l’écriture dans ce dossier. Demandez le droit d’y déposer des fichiers, ou choisissez un autre dossier dans Réglages, puis réessayez.',
  404: 'Le dossier n’existe pas sur le serveur. Vérifiez son chemin dans Réglages, puis réessayez.',
  405: 'Cette adresse n’accepte pas de dépôt de fichier. Vérifiez le chemin du dossier dans Réglages, puis réessayez.',
  409: 'Le dossier, ou l’un de ceux qui le contiennent, n’existe pas sur le serveur. Créez-le, ou corrigez son chemin dans Réglages, puis réessayez.',
  413: 'Le serveur refuse un fichier de cette taille. Demandez à votre service informatique de relever la limite, ou téléchargez le document.',
  423: 'Le fichier est verrouillé sur le serveur, sans doute ouvert par quelqu’un. Jalons réessaiera ; fermez-le s’il est ouvert chez vous.',
  429: 'Le serveur demande de ralentir. Jalons réessaiera.',
  507: 'Le serveur n’a plus de place. Libérez-en dans le dossier ou prévenez votre service informatique, puis réessayez.',
}

const PASSAGERS: readonly number[] = [408, 423, 425, 429]

/** Le verdict d’un statut HTTP d’échec (400 et plus). */
export function verdictDuStatut(statut: number): Verdict {
  if (statut === 408 || statut === 504) return TROP_LENT
  const reessaie = PASSAGERS.includes(statut) || (statut >= 500 && statut !== 501 && statut !== 507)
  const suite = reessaie ? 'Jalons réessaiera.' : 'Signalez-le à votre service informatique, puis réessayez.'
  const quoi = statut >= 500 ? 'Le serveur est en difficulté' : 'Le serveur refuse le dépôt'
  return { type: 'echec', raison: RAISONS[statut] ?? `${quoi} (réponse ${statut}). ${suite}`, reessaie }
}
