import type { ComponentChildren } from 'preact'
import { Replique } from '../../composants/Replique'
import { REPERES_TECHNIQUES } from '../../contenu/techniques/reperes'
import { versHash } from '../../domaine/adresse'
import type { Activite, Materiel } from '../../domaine/methode'
import { typographie } from '../../domaine/typographie'
import { LiensTechniques } from '../commun/methode/liens'
import { ditPriorite } from '../commun/mots-methode'
import { titreFiche } from '../commun/pieces/nom'
import s from './lecture.module.css'

/** Une activité entière : à dire d'abord, en romaine ; puis ce qu'il faut pour la conduire. */
export function LectureActivite({ activite }: { activite: Activite }) {
  const { aDire, aFaire, siCaCoince, variantes, priorite } = activite
  return (
    <>
      <p class={s['visee']}>{typographie(activite.visee)}</p>
      <Partie titre="À dire">
        {aDire.map(({ moment, texte }) => (
          <div key={moment + texte}>
            <p class={s['moment']}>{typographie(moment)}</p>
            <Replique taille="lecture" texte={typographie(texte)} />
          </div>
        ))}
      </Partie>
      <Partie titre="À faire">
        <ol class={s['etapes']}>
          {aFaire.map(({ minutes, texte }) => (
            <li key={texte}><span class={s['minutes']}>{minutes}{'\u00A0'}min</span><span>{typographie(texte)}</span></li>
          ))}
        </ol>
      </Partie>
      <Partie titre="Avec quoi"><Supports activite={activite} /></Partie>
      <Partie titre="Si ça coince">
        <ul class={s['coince']}>
          {siCaCoince.map(({ signe, dire, suite }) => (
            <li key={signe}>
              <p>{typographie(signe)}</p>
              <p class={s['dire']}>{`«\u00A0${typographie(dire)}\u00A0»`}</p>
              {suite !== undefined && <p>{typographie(suite)}</p>}
            </li>
          ))}
        </ul>
        <Techniques activite={activite.ref} />
      </Partie>
      <Partie titre="Variantes">
        <dl class={s['couples']}>
          <dt>Peu d’écrit</dt><dd>{typographie(variantes.peuDEcrit)}</dd>
          <dt>À distance</dt><dd>{typographie(variantes.aDistance)}</dd>
          <dt>Temps court</dt><dd>{typographie(variantes.tempsCourt)}</dd>
        </dl>
      </Partie>
      <Partie titre="Priorité et confidentialité">
        <dl class={s['couples']}>
          <dt>Pourquoi ici</dt><dd>{typographie(activite.pourquoiIci)}</dd>
          <dt>Priorité</dt><dd><b>{typographie(ditPriorite(activite))}.</b> {typographie(priorite.raison)}</dd>
          <dt>Confidentialité</dt><dd>{typographie(activite.confidentialite)}</dd>
        </dl>
      </Partie>
    </>
  )
}

/** Les techniques qui servent à cette activité. */
function Techniques({ activite }: { activite: string }) {
  const cles = REPERES_TECHNIQUES.filter(({ activites }) => activites.includes(activite)).map(({ cle }) => cle)
  if (cles.length === 0) return null
  return <p class={s['techniques']}>{cles.length > 1 ? 'Techniques utiles' : 'Technique utile'}{'\u00A0'}: <LiensTechniques cles={cles} /></p>
}

function Partie({ titre, children }: { titre: string; children: ComponentChildren }) {
  return <section class={s['partie']}><h3>{titre}</h3>{children}</section>
}

function Supports({ activite }: { activite: Activite }) {
  const { materielParPersonne, materielParGroupe, regroupement, fiches } = activite
  return (
    <dl class={s['couples']}>
      <dt>À distribuer</dt><dd>{typographie(activite.aDistribuer)}</dd>
      <dt>À projeter</dt><dd>{typographie(activite.aProjeter)}</dd>
      {fiches.length > 0 && (
        <>
          <dt>{fiches.length > 1 ? 'Fiches' : 'Fiche'}</dt>
          <dd>{fiches.map((ref, rang) => <span key={ref}>{rang > 0 && ', '}<a href={versHash({ type: 'methode-fiche', ref })}>{titreFiche(ref)}</a></span>)}</dd>
        </>
      )}
      <dt>Par personne</dt><dd>{ditMateriel(materielParPersonne)}</dd>
      <dt>Pour le groupe</dt><dd>{ditMateriel(materielParGroupe)}</dd>
      <dt>Effectifs</dt><dd>{typographie(regroupement.effectifs)}</dd>
      <dt>Production</dt><dd>{typographie(activite.production)}</dd>
    </dl>
  )
}

function ditMateriel(materiel: readonly Materiel[]): string {
  if (materiel.length === 0) return 'rien'
  return typographie(materiel.map(({ nom, quantite }) => (quantite > 1 ? `${quantite} × ${nom}` : nom)).join(' ; '))
}
