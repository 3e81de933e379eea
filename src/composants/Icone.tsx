import s from './Icone.module.css'

/** Tracés sur une grille de 24, un seul trait. Une icône accompagne toujours un mot. */
const TRACES = {
  pause: 'M8 5v14M16 5v14',
  reprendre: 'M8 5l11 7-11 7z',
  suivant: 'M3 12h14M11.5 6.5 17 12l-5.5 5.5M21 4v16',
  precedent: 'M21 12H7m5.5-5.5L7 12l5.5 5.5M3 4v16',
  noter: 'M4 20l1-4L16.5 4.5l3 3L8 19l-4 1zM14 7l3 3',
  rattraper: 'M3 5v14M21 5v14M5 12h5M7.5 9.5 10 12l-2.5 2.5M19 12h-5M16.5 9.5 14 12l2.5 2.5',
  annuler: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9',
  refaire: 'M16 5l4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h5',
  monter: 'M12 20V5M5.5 11.5 12 5l6.5 6.5',
  descendre: 'M12 4v15M5.5 12.5 12 19l6.5-6.5',
  glisser: 'M4 8.5h16M4 15.5h16',
  imprimer: 'M7 9V3h10v6M7 17H3.5V9h17v8H17M7 14h10v7H7z',
  telecharger: 'M12 3v12M6.5 10 12 15.5 17.5 10M4 20.5h16',
  fait: 'M4 12.5 9.5 18 20 6.5',
  echec: 'M6 6l12 12M18 6 6 18',
  fermer: 'M6 6l12 12M18 6 6 18',
  attente: 'M7 4h10M7 20h10M8 4c0 5 8 6 8 8s-8 3-8 8M16 4c0 5-8 6-8 8s8 3 8 8',
  autorisation: 'M5 11h14v9.5H5zM8 11V8a4 4 0 0 1 8 0v3',
  brouillon: 'M5 3.5h9l5 5v12H5zM8.5 16h3M8.5 12h7',
  employeur: 'M4 20.5V9l8-5.5L20 9v11.5zM9.5 20.5v-6h5v6',
  presents: 'M5 20V8M9 20V8M13 20V8M17 20V8M2.5 17.5 20.5 10.5',
  ajouter: 'M12 4v16M4 12h16',
  corbeille: 'M4 6.5h16M9 6.5V3.5h6v3M6 6.5l1 14h10l1-14',
  ouvrir: 'M4 6h6l2 2.5h8V19H4z',
} as const

export type NomIcone = keyof typeof TRACES | 'manque' | 'agent'

/** Icône décorative (`aria-hidden`), à la couleur du texte. */
export function Icone({ nom }: { nom: NomIcone }) {
  return (
    <svg class={s['icone']} viewBox="0 0 24 24" aria-hidden="true">
      {nom === 'manque' && <circle cx="12" cy="12" r="7.5" stroke-dasharray="3.5 2.4" />}
      {nom === 'agent' && <circle cx="12" cy="8" r="4" />}
      {nom === 'agent' && <path d="M4.5 20.5c0-5 3.5-7 7.5-7s7.5 2 7.5 7" />}
      {nom !== 'manque' && nom !== 'agent' && <path d={TRACES[nom]} />}
    </svg>
  )
}
