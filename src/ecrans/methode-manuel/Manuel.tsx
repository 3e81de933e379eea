import { useEffect, useRef, useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { Ouverture, Rangee } from '../../composants/Rubrique'
import type { ArbreDocument, EntreeSommaire } from '../../documents/arbre'
import { typographie } from '../../domaine/typographie'
import { EnFabrication } from '../commun/pieces/EnFabrication'
import { HorsPapier, Papier } from '../commun/pieces/Papier'
import { useTelechargement } from '../commun/pieces/useTelechargement'
import { useImpression } from '../commun/pieces/useImpression'
import { Sommaire } from './Sommaire'

const ENTIER = 'entier'
/** Le rang d'une partie, ou tout. À l'ouverture, le programme : la couverture est le sommaire, déjà là. */
type Montre = number | typeof ENTIER
const PREMIERE = 1

/** Le sommaire, puis une partie à la fois : deux cents pages d'un coup feraient attendre. Le papier et le PDF ont tout. */
export function Manuel({ arbre }: { arbre: ArbreDocument }) {
  const [montre, change] = useState<Montre>(PREMIERE)
  const impression = useImpression()
  const telechargement = useTelechargement()
  const entier = montre === ENTIER
  useMeneAuTitre(montre)
  return (
    <>
      <HorsPapier>
        <Ouverture
          marge={<><p>programme, séances, rencontres</p><p>techniques, freins, droit, sigles</p></>}
          titre="Toute la méthode, en un document."
          chapeau={typographie('Environ deux cents pages. Le PDF se fabrique sur ce poste, sans réseau ; son sommaire porte les numéros de page. Les fiches s\'impriment à part.')}
        >
          <Rangee>
            <Bouton genre="plein" icone="telecharger" onClick={() => void telechargement.lance('le manuel', 'manuel-de-l-intervenant.pdf', async () => arbre)}>
              Télécharger le manuel
            </Bouton>
            <Bouton icone="imprimer" onClick={() => impression.imprime(arbre)}>Imprimer le manuel</Bouton>
            <Bouton aria-pressed={entier} {...(entier && { icone: 'fait' as const })} onClick={() => change(entier ? PREMIERE : ENTIER)}>Afficher tout</Bouton>
          </Rangee>
          <EnFabrication telechargement={telechargement} />
        </Ouverture>
        {!entier && <Sommaire entrees={entreesDe(arbre)} courante={montre} onEntree={change} />}
      </HorsPapier>
      {impression.arbre === null && <Lecture arbre={arbre} montre={montre} onMontre={change} />}
      {impression.arbre !== null && <Papier arbre={impression.arbre} cache />}
    </>
  )
}

/** La partie choisie reçoit le focus ; à l'ouverture de l'écran, c'est son titre qui l'a. */
function useMeneAuTitre(montre: Montre): void {
  const lue = useRef(montre)
  useEffect(() => {
    if (lue.current === montre) return
    lue.current = montre
    const titre = document.querySelector<HTMLElement>('article h2')
    if (titre === null) return
    titre.tabIndex = -1
    titre.scrollIntoView()
    titre.focus({ preventScroll: true })
  }, [montre])
}

/** Le sommaire de la couverture. */
function entreesDe({ sections }: ArbreDocument): EntreeSommaire[] {
  return (sections[0]?.blocs ?? []).flatMap((bloc) => (bloc.type === 'sommaire' ? bloc.entrees : []))
}

function Lecture({ arbre, montre, onMontre }: { arbre: ArbreDocument; montre: Montre; onMontre: (montre: Montre) => void }) {
  if (montre === ENTIER) return <Papier arbre={arbre} marge={<p>Le manuel entier, tel qu’il sortira.</p>} />
  const section = arbre.sections[montre]
  if (section === undefined) return null
  const derniere = arbre.sections.length - 1
  return (
    <Papier
      arbre={{ ...arbre, sections: [section] }}
      marge={
        <>
          <p>Une partie, telle qu’elle sortira.</p>
          <Rangee>
            {montre > PREMIERE && <Bouton onClick={() => onMontre(montre - 1)}>Partie précédente</Bouton>}
            {montre < derniere && <Bouton onClick={() => onMontre(montre + 1)}>Partie suivante</Bouton>}
          </Rangee>
        </>
      }
    />
  )
}
