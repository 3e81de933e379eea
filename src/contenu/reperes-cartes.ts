/**
 * Ce qu'il faut des appuis pour les annoncer sans charger leurs textes, dans l'ordre où l'on s'en sert.
 * Recopié à la main pour rester léger ; le test vérifie que chaque ligne dit comme son appui.
 */
import type { RepereAppui } from '../domaine/cartes'

export const REPERES_CARTES: readonly RepereAppui[] = [
  { cle: 'meteo', type: 'jeu', titre: "Météo d'arrivée", activites: ['A1.1'] },
  { cle: 'quiz', type: 'quiz', titre: 'Vrai ou faux ?', activites: ['A1.4'] },
  { cle: 'notice', type: 'feuille', titre: "Notice d'information sur les données", activites: ['A1.4', 'A6.7'] },
  { cle: 'amorces', type: 'feuille', titre: "Liste d'amorces", activites: ['A1.6'] },
  { cle: 'ligne-de-sylvie', type: 'feuille', titre: 'La ligne de Sylvie', activites: ['A1.6'] },
  { cle: 'etiquettes', type: 'jeu', titre: 'Seize étiquettes', activites: ['A2.2'] },
  { cle: 'verbes', type: 'banque', titre: "Banque de 120 verbes d'action", activites: ['A2.3'] },
  { cle: 'roles', type: 'jeu', titre: 'Cartes de rôle', activites: ['A2.4', 'A5.5', 'A6.5'] },
  { cle: 'force-observee', type: 'jeu', titre: 'Cartes « force observée »', activites: ['A2.6'] },
  { cle: 'ce-qui-compte', type: 'jeu', titre: 'Ce qui compte', activites: ['A3.2'] },
  { cle: 'trame-orale', type: 'feuille', titre: 'Trame orale en quatre temps', activites: ['A3.6', 'A4.3', 'A6.5'] },
  { cle: 'ecoute', type: 'jeu', titre: "Cartes d'écoute", activites: ['A3.6'] },
  { cle: 'images', type: 'jeu', titre: "Langage par l'image, 40 cartes-mots", activites: ['A4.1'] },
  { cle: 'guide-enquete', type: 'feuille', titre: "Guide d'enquête, à voix haute", activites: ['A4.6', 'A4.7'] },
  { cle: 'situations', type: 'jeu', titre: 'Situations et dispositifs', activites: ['A5.2'] },
]

/** Version des cartes et des feuilles d'appui, imprimée au pied ; `date` : `AAAA-MM-JJ`. */
export const VERSION_CARTES = { numero: 1, date: '2026-11-23' } as const
