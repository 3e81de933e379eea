/** Tirages par propriété : ceux de fast-check d’ordinaire, `TIRAGES` pour les épreuves, sauf où l’essai fixe les siens. */
import fc from 'fast-check'

const tirages = Number(process.env['TIRAGES'] ?? 0)
if (tirages > 0) fc.configureGlobal({ numRuns: tirages })
