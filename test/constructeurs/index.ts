export { unGroupe, type GroupeConstruit } from './groupe'
export { rangeUnGroupe, type GroupeRange } from './groupe-range'
export { unNouveauParticipant } from './participant'
