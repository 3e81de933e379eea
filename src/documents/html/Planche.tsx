/** Une planche de cartes à découper : même ordre et mêmes mots que le PDF. */
import type { Bloc, CarteADecouper } from '../arbre'
import { croqueCarte, estAEcrire, estPlace } from '../planche'
import { prepareTexte } from '../texte'
import { avecCles } from './cles'
import { Croquis } from './Croquis'
import { Zone } from './Ecriture'
import s from './planche.module.css'

export function Planche({ cartes, colonnes, hauteurMm, echelle }: Extract<Bloc, { type: 'planche' }> & { echelle: number }) {
  return (
    <ul class={s['planche']} role="list" style={{ '--colonnes': colonnes, '--hauteur': `${hauteurMm}mm` }}>
      {avecCles(cartes, ({ repere, mot }) => `${repere} ${mot}`).map(({ cle, element }) => (
        <li key={cle} class={estAEcrire(element) ? s['ecrite'] : undefined} aria-hidden={estPlace(element) ? true : undefined}>
          <Carte {...element} echelle={echelle} />
        </li>
      ))}
    </ul>
  )
}

function Carte({ repere, mot, texte, aEcrire, dessin, echelle }: CarteADecouper & { echelle: number }) {
  return (
    <>
      {repere !== '' && <p class={s['coin']}>{prepareTexte(repere)}</p>}
      {dessin !== undefined && (
        <div role="img" aria-label={prepareTexte(dessin.alternative)}>
          <Croquis croquis={croqueCarte(dessin, echelle)} />
        </div>
      )}
      {mot !== '' && <p class={s['mot']}>{prepareTexte(mot)}</p>}
      {texte !== '' && <p class={s['sens']}>{prepareTexte(texte)}</p>}
      {avecCles(aEcrire, ({ etiquette }) => etiquette).map(({ cle, element }) => (
        <Zone key={cle} type="zone" {...element} reglee />
      ))}
    </>
  )
}
