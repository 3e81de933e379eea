/** Assemble des noms de classes ; ce qui est faux ou absent est ôté. */
export function classes(...noms: (string | false | null | undefined)[]): string {
  return noms.filter((nom) => typeof nom === 'string' && nom !== '').join(' ')
}
