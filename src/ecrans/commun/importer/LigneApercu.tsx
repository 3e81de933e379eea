import type { ComponentChildren } from 'preact'
import { Etat } from '../../../composants/Etat'
import type { ChampPersonne } from '../../../domaine/import/doutes'
import type { LigneProposee } from '../../../domaine/import/proposition'
import type { Colonne } from '../../../domaine/import/roles'
import { champsDeLigne } from './champs-a-corriger'
import { Correction } from './Correction'
import { GestesLigne } from './GestesLigne'
import { motAttente } from './phrases'
import type { Apercu } from './useApercu'
import s from './importer.module.css'

interface Proprietes {
  ligne: LigneProposee
  apercu: Apercu
  montrees: readonly Colonne[]
  estRaisonVisible: boolean
}

/** Une ligne du fichier : ce qui sera importé, ou les cases à corriger, et ses gestes si elle fait douter. */
export function LigneApercu({ ligne, apercu, montrees, estRaisonVisible }: Proprietes) {
  const aDoutes = ligne.doutes.length > 0 || ligne.corriges.length > 0
  const cases = montrees.flatMap((colonne) => champsDe(colonne).map((champ) => ({ cle: `${colonne.index}${champ}`, colonne, champ })))
  const horsTableau = champsDeLigne(ligne).filter((champ) => cases.every((une) => une.champ !== champ))
  return (
    <>
      <tr class={aDoutes ? s['douteuse'] : undefined}>
        <td class="doux">{ligne.numero}</td>
        {cases.map(({ cle, colonne, champ }) => <Case key={cle} champ={champ} colonne={colonne} ligne={ligne} apercu={apercu} />)}
        <td class={s['etat']}><EtatLigne ligne={ligne} /></td>
      </tr>
      {aDoutes && (
        <tr class={s['gestes']}>
          <td colSpan={cases.length + 2}><GestesLigne ligne={ligne} apercu={apercu} horsTableau={horsTableau} estRaisonVisible={estRaisonVisible} /></td>
        </tr>
      )}
    </>
  )
}

/** Un nom complet se montre coupé, en deux cases. */
function champsDe({ role }: Colonne): (ChampPersonne | 'brut')[] {
  if (role === 'nom-complet') return ['nom', 'prenom']
  return role === 'ignorer' || role === 'nom-naissance' ? ['brut'] : [role]
}

interface ProprietesCase {
  champ: ChampPersonne | 'brut'
  colonne: Colonne
  ligne: LigneProposee
  apercu: Apercu
}

function Case({ champ, colonne, ligne, apercu }: ProprietesCase) {
  if (champ === 'brut') {
    const brut = apercu.tableau.lignes.find(({ numero }) => numero === ligne.numero)?.cases[colonne.index] ?? ''
    return <td class="doux">{brut}</td>
  }
  const estACorriger = champsDeLigne(ligne).includes(champ)
  const contenu = estACorriger ? <Correction champ={champ} ligne={ligne} apercu={apercu} estCachee /> : ligne.personne[champ]
  // Un en-tête de ligne vide ne dirait rien à qui écoute.
  if (champ === 'nom') return <th scope="row">{contenu === '' ? <span class="doux">nom absent</span> : contenu}</th>
  return <td class={champ === 'service' ? 'doux' : undefined}>{contenu}</td>
}

function EtatLigne({ ligne }: { ligne: LigneProposee }): ComponentChildren {
  if (ligne.choix === 'attente') return <Etat genre="manque">{motAttente(ligne)}</Etat>
  if (ligne.choix === 'cote') return <Etat genre="brouillon">de côté</Etat>
  return <Etat genre="fait">{ligne.doutes.length === 0 && ligne.corriges.length > 0 ? 'corrigé' : 'prêt'}</Etat>
}
