import { useMemo, useState } from 'preact/hooks'
import { Ouverture, Rubrique } from '../../composants/Rubrique'
import { composeMetiers } from '../../documents/composer/metiers'
import type { FicheMetier } from '../../domaine/metiers'
import { chercheMetiers, indexeMetiers } from '../../domaine/recherche-metiers'
import { choixImpression } from '../commun/pieces/choix'
import { HorsPapier, Papier } from '../commun/pieces/Papier'
import { useImpression } from '../commun/pieces/useImpression'
import { Recherche, RECHERCHE_VIDE } from './Recherche'
import { ImprimeMetiers } from './ImprimeMetiers'
import { LigneMetier } from './LigneMetier'
import s from './metiers.module.css'

/** Au-delà, chercher vaut mieux que faire défiler. */
const LIGNES_MONTREES = 100

export function Repertoire({ fiches }: { fiches: readonly FicheMetier[] }) {
  const index = useMemo(() => indexeMetiers(fiches), [fiches])
  const [recherche, changeRecherche] = useState(RECHERCHE_VIDE)
  const { arbre, imprime } = useImpression()
  const { mots, versant, famille } = recherche
  const trouvees = chercheMetiers(index, mots, { versant: versant === '' ? undefined : versant, famille: famille === '' ? undefined : famille })
  const compose = (choisies: readonly FicheMetier[]) => composeMetiers(choisies, choixImpression.value.grosCaracteres)
  return (
    <>
      <HorsPapier actif={arbre !== null}>
        <Ouverture
          marge={<><p>{fiches.length}{'\u00A0'}fiches d’exemple</p><p>mises à jour le 23{'\u00A0'}novembre 2026</p></>}
          titre="Des métiers à feuilleter."
          chapeau={"Des exemples écrits pour la méthode, dans les trois versants. Ils ne disent ni s’il y a un poste, ni ce que permet un statut\u00A0: ces questions vont au service RH."}
        >
          <div class={s['recherche']}><Recherche fiches={fiches} recherche={recherche} onRecherche={changeRecherche} /></div>
          <p role="status" class={s['compte']}>{ditTrouvees(trouvees.length)}</p>
          <ImprimeMetiers fiches={trouvees} compose={compose} onImprime={imprime} />
        </Ouverture>
        <Rubrique titre="Les fiches" marge={<p>par ordre alphabétique</p>}>
          <ul class={s['liste']} aria-label="Fiches métiers">
            {trouvees.slice(0, LIGNES_MONTREES).map((fiche) => (
              <LigneMetier key={fiche.id} fiche={fiche} onImprime={() => imprime(compose([fiche]))} onProche={(libelle) => changeRecherche({ ...RECHERCHE_VIDE, mots: libelle })} />
            ))}
          </ul>
          {trouvees.length > LIGNES_MONTREES && <p class="doux">Les {LIGNES_MONTREES} premières sont montrées. Précisez la recherche pour voir les autres.</p>}
        </Rubrique>
      </HorsPapier>
      {arbre !== null && <Papier arbre={arbre} cache />}
    </>
  )
}

const ditTrouvees = (nombre: number): string =>
  nombre === 0 ? 'Aucun métier ne porte ces mots. Essayez un verbe, ou le début d’un mot.' : nombre === 1 ? 'Un métier.' : `${nombre}\u00A0métiers.`
