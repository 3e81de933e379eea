import { Bouton, LienBouton } from '../../composants/Bouton'
import { Rangee } from '../../composants/Rubrique'
import type { ArbreDocument } from '../../documents/arbre'
import { composeAppui } from '../../documents/composer/appuis'
import { composeFeuilleDuJeu } from '../../documents/composer/cartes'
import { versHash } from '../../domaine/adresse'
import type { Appui } from '../../domaine/cartes'
import { change, choixImpression } from '../commun/pieces/choix'
import { Sorties } from '../commun/pieces/Sorties'

interface Proprietes {
  appui: Appui
  dos: boolean
  onDos: (dos: boolean) => void
  onImprime: (arbre: ArbreDocument) => void
}

/** Imprimer, télécharger, et les deux choix qui changent le papier. */
export function GestesAppui({ appui, dos, onDos, onImprime }: Proprietes) {
  const { grosCaracteres } = choixImpression.value
  const quoi = appui.type === 'jeu' ? 'les planches' : 'la feuille'
  return (
    <>
      <Sorties plein quoi={quoi} fichier={nomme(appui)} compose={() => composeAppui(appui, { grosCaracteres, verso: dos })} onImprime={onImprime} />
      <FeuilleDuJeu appui={appui} onImprime={onImprime} />
      <Rangee>
        {aUnDos(appui) && <Bascule active={dos} onClick={() => onDos(!dos)}>Dos des cartes</Bascule>}
        <Bascule active={grosCaracteres} onClick={() => change({ grosCaracteres: !grosCaracteres })}>Gros caractères</Bascule>
        <LienBouton genre="nu" href={versHash({ type: 'methode' })}>Tout le programme</LienBouton>
      </Rangee>
      {dos && <p class="doux">Le dos s’imprime après chaque planche{'\u00A0'}: recto verso, en retournant la feuille sur son bord long.</p>}
    </>
  )
}

/** Le corrigé, ou les mots à cocher : une feuille de plus. */
function FeuilleDuJeu({ appui, onImprime }: Pick<Proprietes, 'appui' | 'onImprime'>) {
  if (appui.type !== 'jeu') return null
  const { grosCaracteres } = choixImpression.value
  const feuille = composeFeuilleDuJeu(appui, grosCaracteres)
  if (feuille === null) return null
  const quoi = appui.corrige === undefined ? 'la liste des mots' : 'le corrigé'
  return <Sorties quoi={quoi} fichier={nomme(appui, '-feuille')} compose={() => feuille} onImprime={onImprime} />
}

function Bascule({ active, onClick, children }: { active: boolean; onClick: () => void; children: string }) {
  return <Bouton aria-pressed={active} {...(active && { icone: 'fait' as const })} onClick={onClick}>{children}</Bouton>
}

const aUnDos = (appui: Appui): boolean => appui.type === 'jeu' && appui.series.some(({ cartes }) => cartes.some(({ verso }) => verso !== undefined))

const nomme = ({ cle, type }: Appui, suite = ''): string => `${type === 'jeu' ? 'cartes-' : ''}${cle}${suite}.pdf`
