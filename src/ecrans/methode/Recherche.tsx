import { useRef } from 'preact/hooks'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { versHash } from '../../domaine/adresse'
import type { BoutExtrait, Trouvaille } from '../../domaine/recherche'
import type { LieuTrouve } from '../../contenu/recherche'
import { ditNombre } from '../commun/formatage'
import { Echec } from '../commun/Echec'
import { LIMITE, requete, useRecherche, type EtatRecherche } from './useRecherche'
import s from './recherche.module.css'

/** Chercher dans toute la méthode, sans réseau. Flèches pour parcourir les réponses, Échap pour revenir au champ. */
export function Recherche() {
  const etat = useRecherche()
  const zone = useRef<HTMLDivElement>(null)
  return (
    <div ref={zone} class={s['recherche']} role="search" onKeyDown={(evenement) => parcours(evenement, zone.current)} onFocusIn={etat.prepare}>
      <ChampTexte
        etiquette="Chercher dans la méthode"
        largeur="large"
        aide="Séances, activités, fiches, techniques, droit, freins, sigles. Les accents ne comptent pas."
        valeur={requete.value}
        onValeur={(valeur) => {
          etat.prepare()
          requete.value = valeur
        }}
      />
      <p role="status">{ditEtat(etat)}</p>
      <Echec phrase={etat.raison} />
      {etat.trouvailles.length > 0 && (
        <ol class={s['reponses']} aria-label="Réponses">
          {etat.trouvailles.map((une) => <Reponse key={`${versHash(une.valeur.adresse)} ${enTexte(une.titre)}`} trouvaille={une} />)}
        </ol>
      )}
    </div>
  )
}

function ditEtat({ enLecture, total }: EtatRecherche): string {
  if (requete.value.trim() === '') return ''
  if (enLecture) return 'Lecture de la méthode…'
  const compte = ditNombre(total, 'une réponse', 'réponses', 'Aucune réponse. Essayez un seul mot, ou son début.')
  return total > LIMITE ? `${compte}, les ${LIMITE}\u00A0premières ici` : compte
}

const enTexte = (bouts: readonly BoutExtrait[]): string => bouts.map(({ texte }) => texte).join('')

function Reponse({ trouvaille: { titre, extrait, valeur } }: { trouvaille: Trouvaille<LieuTrouve> }) {
  return (
    <li>
      <a href={versHash(valeur.adresse)}><Bouts bouts={titre} /></a> <span class="doux">{valeur.genre}</span>
      <p><Bouts bouts={extrait} /></p>
    </li>
  )
}

function Bouts({ bouts }: { bouts: readonly BoutExtrait[] }) {
  let place = 0
  return bouts.map(({ texte, trouve }) => {
    const cle = place
    place += texte.length
    return trouve ? <mark key={cle}>{texte}</mark> : <span key={cle}>{texte}</span>
  })
}

const PAS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Le champ, puis chaque réponse : les flèches vont de l'un à l'autre. */
function parcours(evenement: KeyboardEvent, zone: HTMLElement | null): void {
  const champ = zone?.querySelector('input')
  if (zone === null || champ === null || champ === undefined) return
  if (evenement.key === 'Escape') {
    evenement.preventDefault()
    if (document.activeElement === champ) requete.value = ''
    champ.focus()
    return
  }
  const pas = PAS[evenement.key]
  if (pas === undefined) return
  const arrets = [champ, ...zone.querySelectorAll<HTMLElement>('ol a')]
  const ici = arrets.findIndex((arret) => arret === document.activeElement)
  const suivant = arrets[ici + pas]
  if (suivant === undefined) return
  evenement.preventDefault()
  suivant.focus()
}
