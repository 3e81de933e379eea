/** La version accessible d'un document : la même lecture que le PDF, à l'écran et à l'impression. */
import type { ArbreDocument, Section } from '../arbre'
import { MARQUE } from '../dessins/marque'
import { MENTIONS } from '../proprietaire'
import { prepareTexte } from '../texte'
import { type Contexte, RenduBlocs } from './Bloc'
import { avecCles } from './cles'
import { Croquis } from './Croquis'
import s from './feuille.module.css'
import { posePages } from './pages'

interface Proprietes {
  arbre: ArbreDocument
  /** Niveau du titre de premier rang : 2 quand l'écran porte déjà un `h1`. */
  niveauTitre?: 1 | 2
}

const FORMATS: Record<Section['format'], string> = { 'A4-portrait': 'a4-portrait', 'A4-paysage': 'a4-paysage', 'A3-paysage': 'a3-paysage' }

/** Chaque section est une feuille, à l'écran telle qu'elle sortira ; à l'impression, elle se coupe en pages. */
export function RenduDocument({ arbre, niveauTitre = 1 }: Proprietes) {
  const echelle = arbre.grosCaracteres ? 1.5 : 1
  return (
    <article class={`${s['document']} ${arbre.grosCaracteres ? s['gros'] : ''}`} lang={arbre.langue} aria-label={prepareTexte(arbre.titre)} ref={posePages(arbre)}>
      {avecCles(arbre.sections, ({ repere }) => repere).map(({ cle, element: section }) => (
        <section key={cle} class={`${s['feuille']} ${s[FORMATS[section.format]]}`} data-page={FORMATS[section.format]}>
          <EnTete {...section} />
          <RenduBlocs blocs={section.blocs} contexte={{ echelle, format: section.format, niveauTitre } satisfies Contexte} />
          <footer class={s['pied']}>{prepareTexte(arbre.pied)}</footer>
        </section>
      ))}
    </article>
  )
}

function EnTete({ repere, contexte, proprietaire }: Pick<Section, 'repere' | 'contexte' | 'proprietaire'>) {
  const { mots, signe, filet } = MENTIONS[proprietaire]
  return (
    <header class={s['tete']}>
      <p class={s['repere']}>
        <Croquis croquis={MARQUE} />
        {prepareTexte(repere)}
      </p>
      {contexte.trim() !== '' && <p>{prepareTexte(contexte)}</p>}
      <p class={`${s['proprietaire']} ${s[filet]}`}>
        <Croquis croquis={signe} />
        {mots}
      </p>
    </header>
  )
}
