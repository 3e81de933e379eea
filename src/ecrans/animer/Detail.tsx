import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { calculeEtapeCourante } from '../../domaine/etape-courante'
import type { Activite, ActivitePlan, Element, Etape, Materiel } from '../../domaine/methode'
import { MINUTE_MS } from '../../domaine/temps'
import { typographie } from '../../domaine/typographie'
import { TechniquesUtiles } from '../commun/methode/TechniquesUtiles'
import { ditPriorite } from '../commun/mots-methode'
import s from './animer.module.css'

interface Proprietes {
  element: Element | null
  /** Temps écoulé de l'activité (ms). */
  ecouleMs: number
  vigilance: string
}

/** À 40 cm : à faire d'abord, le reste replié sous son titre. */
export function Detail({ element, ecouleMs, vigilance }: Proprietes) {
  return (
    <aside class={s['detail']} aria-label="À faire, matériel, vigilance">
      {element?.type === 'activite' && <DetailActivite key={element.ref} activite={element} ecouleMs={ecouleMs} />}
      {element?.type === 'plan' && <DetailPlan element={element} />}
      {element?.type === 'pause' && <AFaire etapes={element.aFaire} ecouleMs={ecouleMs} />}
      <Repli titre="Vigilance de la séance"><p>{typographie(vigilance)}</p></Repli>
    </aside>
  )
}

function DetailActivite({ activite, ecouleMs }: { activite: Activite; ecouleMs: number }) {
  const { variantes } = activite
  return (
    <>
      <AFaire etapes={activite.aFaire} ecouleMs={ecouleMs} />
      <Partie titre="À distribuer"><p>{typographie(activite.aDistribuer)}</p></Partie>
      <Partie titre="À projeter"><p>{typographie(activite.aProjeter)}</p></Partie>
      <Repli titre="Si ça coince">
        <dl>
          {activite.siCaCoince.map(({ signe, dire, suite }) => (
            <div key={signe}>
              <dt>{typographie(signe)}</dt>
              <dd class={s['voix']}>{typographie(`« ${dire} »`)}</dd>
              {suite !== undefined && <dd>{typographie(suite)}</dd>}
            </div>
          ))}
        </dl>
        <TechniquesUtiles activite={activite.ref} />
      </Repli>
      <Repli titre="Matériel">
        <p>Par personne : {ditMateriel(activite.materielParPersonne)}</p>
        <p>Par groupe : {ditMateriel(activite.materielParGroupe)}</p>
      </Repli>
      <Repli titre="Production et regroupement">
        <p>{typographie(activite.production)}</p>
        <p>{typographie(activite.regroupement.effectifs)}</p>
      </Repli>
      <Repli titre="Variantes et temps court">
        <dl>
          <dt>{ditPriorite(activite)}</dt><dd>{typographie(activite.priorite.raison)}</dd>
          <dt>Temps court</dt><dd>{typographie(variantes.tempsCourt)}</dd>
          <dt>Peu d’écrit</dt><dd>{typographie(variantes.peuDEcrit)}</dd>
          <dt>À distance</dt><dd>{typographie(variantes.aDistance)}</dd>
        </dl>
      </Repli>
      <Repli titre="Ce qui reste à l’agent"><p>{typographie(activite.confidentialite)}</p></Repli>
    </>
  )
}

function DetailPlan({ element }: { element: ActivitePlan }) {
  return (
    <>
      <Partie titre="À faire"><p>{typographie(element.fait)}</p></Partie>
      <Partie titre="Matériel"><p>{typographie(element.materiel)}</p></Partie>
      <Partie titre="Production"><p>{typographie(element.production)}</p></Partie>
    </>
  )
}

function AFaire({ etapes, ecouleMs }: { etapes: Etape[]; ecouleMs: number }) {
  const courante = calculeEtapeCourante(etapes, ecouleMs)
  const liste = useRef<HTMLOListElement>(null)
  useEffect(() => montreEtape(liste.current), [courante?.indice])
  return (
    <Partie titre="À faire">
      <ol class={s['etapes']} ref={liste}>
        {etapes.map((etape, i) => {
          const ici = courante?.indice === i
          const faite = courante !== null && i < courante.indice
          return (
            <li key={etape.texte} class={faite ? s['faite'] : ''} {...(ici && { 'aria-current': 'step' as const })}>
              {ici && <span class={s['surligne']}>{ditReste(courante.resteMs)}</span>} {typographie(etape.texte)}
              {!ici && <span class={s['doux']}> {etape.minutes}{'\u00A0'}min</span>}
            </li>
          )
        })}
      </ol>
    </Partie>
  )
}

/** Amène l'étape en cours en haut de la colonne, si la colonne défile seule. La page, elle, ne bouge jamais. */
function montreEtape(liste: HTMLOListElement | null): void {
  const etape = liste?.querySelector<HTMLElement>('[aria-current]')
  const colonne = liste?.closest('aside')
  if (etape == null || colonne == null) return
  const haut = etape.offsetTop - colonne.offsetTop
  const visible = haut + etape.offsetHeight <= colonne.scrollTop + colonne.clientHeight && haut >= colonne.scrollTop
  if (!visible) colonne.scrollTop = Math.max(0, haut - 48)
}

function ditReste(resteMs: number): string {
  const minutes = Math.ceil(resteMs / MINUTE_MS)
  return minutes > 0 ? `encore ${minutes}\u00A0min` : 'ici'
}

function ditMateriel(materiel: Materiel[]): string {
  if (materiel.length === 0) return 'rien.'
  return typographie(materiel.map((m) => (m.quantite > 1 ? `${m.quantite} ${m.nom}` : m.nom)).join(', ') + '.')
}

function Partie({ titre, children }: { titre: string; children: ComponentChildren }) {
  return <section><h3>{titre}</h3>{children}</section>
}

function Repli({ titre, children }: { titre: string; children: ComponentChildren }) {
  return <details><summary>{titre}</summary>{children}</details>
}
