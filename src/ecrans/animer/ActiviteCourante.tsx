import { useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import { Bouton } from '../../composants/Bouton'
import { classes } from '../../composants/classes'
import { Replique } from '../../composants/Replique'
import type { Activite, ActivitePlan, Element, PartRegroupement, Replique as RepliqueMethode } from '../../domaine/methode'
import { ditDuree, ditHeure } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import { FORMES } from '../commun/mots-methode'
import type { VueConduite } from './vue'
import s from './animer.module.css'

interface Proprietes {
  vue: VueConduite
  fuseau: string
  /** Le titre reçoit le focus après chaque geste : sans cela, Espace rejouerait le dernier bouton. */
  titre: RefObject<HTMLHeadingElement | null>
}

/** La page : l'activité en cours, ce qui se dit à voix haute, ce qui vient ensuite. */
export function ActiviteCourante({ vue, fuseau, titre }: Proprietes) {
  const { courant } = vue
  const nom = typographie(courant?.titre ?? 'Tout est fait')
  return (
    <section class={s['activite']} aria-labelledby="titre-activite">
      <p class={s['surtitre']}>{courant === null ? '\u00A0' : surtitre(courant)}</p>
      <h2 id="titre-activite" data-retour-dialogue ref={titre} tabIndex={-1} class={nom.length > 22 ? s['long'] : ''}>{nom}</h2>
      {courant === null && <p>La séance peut se terminer quand vous le voulez.</p>}
      {courant?.type === 'activite' && <ADire key={courant.ref} repliques={courant.aDire} />}
      {courant?.type === 'plan' && <APlan element={courant} />}
      {courant?.type === 'pause' && <p class="chapeau">{courant.aFaire.map((e) => typographie(e.texte)).join(' ')}</p>}
      <Ensuite vue={vue} fuseau={fuseau} />
    </section>
  )
}

function surtitre(element: Element): string {
  if (element.type === 'pause') return ditDuree(element.dureeMinutes)
  const regroupement = element.type === 'plan' ? element.regroupement : ditRegroupement(element)
  return `${element.ref} · ${typographie(regroupement)}`
}

function ditRegroupement({ regroupement }: Activite): string {
  const part = (p: PartRegroupement) => `${FORMES[p.forme].toLowerCase()} ${ditDuree(p.minutes)}`
  const phrase = regroupement.parts.map(part).join(', ')
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}

/** Une réplique à la fois, l'ouverture d'abord : le regard ne cherche pas. */
function ADire({ repliques }: { repliques: RepliqueMethode[] }) {
  const [rang, changeRang] = useState(0)
  const replique = repliques[rang]
  if (replique === undefined) return null
  return (
    <div class={classes(s['aDire'], compteMots(replique.texte) > MOTS_A_L_AISE && s['longue'])}>
      <div class={s['repliques']} role="group" aria-label="Répliques de l’activité">
        <h3><span class={s['surligne']}>À dire</span></h3>
        {repliques.length > 1 && repliques.map((r, i) => (
          <Bouton key={r.moment} genre="nu" aria-pressed={i === rang} onClick={() => changeRang(i)}>
            {typographie(r.moment)}
          </Bouton>
        ))}
      </div>
      <div aria-live="polite"><Replique texte={typographie(replique.texte)} /></div>
    </div>
  )
}

/** Au-delà, la réplique prend un corps plus petit pour tenir sans défiler. */
const MOTS_A_L_AISE = 28
const compteMots = (texte: string) => texte.split(/\s+/).length

/** Une activité dont le texte n'est pas encore écrit : on le dit, et on donne l'essentiel. */
function APlan({ element }: { element: ActivitePlan }) {
  return (
    <div class={s['aDire']}>
      <h3><span class={s['surligne']}>À dire</span></h3>
      <Replique texte={typographie(element.dit)} />
      <p class={s['doux']}>Activité à l’état de plan : l’essentiel est là, le texte complet reste à écrire.</p>
    </div>
  )
}

function Ensuite({ vue: { suivant, etat, instant }, fuseau }: Pick<Proprietes, 'vue' | 'fuseau'>) {
  if (suivant === null) return <p class={s['ensuite']}><span class={s['doux']}>Ensuite :</span> la fin de la séance</p>
  const debut = instant + Math.max(0, etat.restantMs ?? 0)
  const minutes = (etat.alloueParRefMs[suivant.ref] ?? 0) / 60_000
  return (
    <p class={s['ensuite']}>
      <span class={s['doux']}>Ensuite, à{'\u00A0'}{ditHeure(debut, fuseau)}{'\u00A0'}:</span> {typographie(suivant.titre)}{' '}
      <span class={s['doux']}>({ditDuree(minutes)})</span>
    </p>
  )
}
