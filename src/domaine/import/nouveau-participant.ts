import type { Participant } from '../enregistrements'

/** Une personne lue dans un fichier, pas encore inscrite : ni identifiant, ni date. Textes en NFC, rognés. */
export type NouveauParticipant = Omit<Participant, 'id' | 'creeLe' | 'corbeilleLe'>
