import { useRef } from 'preact/hooks'
import { Bouton } from '../../../composants/Bouton'
import { Rangee } from '../../../composants/Rubrique'
import { ditDoute, type ChampPersonne, type Choix } from '../../../domaine/import/doutes'
import { coupeProposee, type LigneProposee } from '../../../domaine/import/proposition'
import { typographie } from '../../../domaine/typographie'
import { champsACorriger } from './champs-a-corriger'
import { Correction } from './Correction'
import type { Apercu } from './useApercu'
import s from './importer.module.css'

interface Proprietes {
  ligne: LigneProposee
  apercu: Apercu
  /** Champs à corriger que le tableau ne montre pas, le courriel surtout. */
  horsTableau: readonly ChampPersonne[]
  estRaisonVisible: boolean
}

/** Les gestes d'une ligne douteuse. Après un geste, le focus reste sur la ligne : ses boutons changent. */
export function GestesLigne({ ligne, apercu, horsTableau, estRaisonVisible }: Proprietes) {
  const groupe = useRef<HTMLDivElement>(null)
  const { numero, doutes } = ligne
  const raison = typographie(doutes.length === 0 ? `Ligne ${numero} : corrigée.` : `Ligne ${numero} : ${doutes.map(ditDoute).join(' ')}`)
  const agis = (geste: () => void) => () => {
    geste()
    groupe.current?.focus()
  }
  const decide = (choix: Choix) => agis(() => apercu.decide(numero, choix))
  return (
    <div ref={groupe} role="group" aria-label={raison} tabIndex={-1} class={s['groupe']}>
      {estRaisonVisible && doutes.length > 0 && <p>{raison}</p>}
      {horsTableau.map((champ) => <Correction key={champ} champ={champ} ligne={ligne} apercu={apercu} estCachee={false} />)}
      <Rangee serre>
        <Coupe ligne={ligne} surCoupe={(coupe) => agis(() => apercu.corrige(numero, coupe))} />
        {doutes.length > 0 && ligne.choix !== 'importer' && aUnNom(ligne) && <Bouton onClick={decide('importer')}>{motImporter(ligne)}</Bouton>}
        {ligne.choix !== 'cote' && <Bouton onClick={decide('cote')}>{typographie(`Laisser la ligne ${numero} de côté`)}</Bouton>}
        {ligne.choix === 'cote' && (doutes.length === 0 || champsACorriger(ligne).length > 0) && <Bouton onClick={decide('attente')}>{typographie(`Corriger la ligne ${numero}`)}</Bouton>}
      </Rangee>
    </div>
  )
}

const aUnNom = ({ personne }: LigneProposee): boolean => personne.nom !== '' || personne.prenom !== ''

function motImporter({ numero, doutes }: LigneProposee): string {
  const types = new Set(doutes.map(({ type }) => type))
  const estCourriel = types.delete('courriel')
  if (estCourriel && types.size === 0) return typographie(`Importer la ligne ${numero} sans courriel`)
  if (types.has('coupe') && types.size === 1) return typographie(`Garder cette coupe, ligne ${numero}`)
  return typographie(`Importer quand même la ligne ${numero}${estCourriel ? ', sans courriel' : ''}`)
}

interface ProprietesCoupe {
  ligne: LigneProposee
  surCoupe: (coupe: { nom: string; prenom: string }) => () => void
}

/** La proposition de coupe ; inverser, quand la coupe est déjà montrée mais reste douteuse. */
function Coupe({ ligne, surCoupe }: ProprietesCoupe) {
  const coupe = coupeProposee(ligne)
  const types = ligne.doutes.map(({ type }) => type)
  if (coupe === null || ligne.choix === 'cote') return null
  if (types.includes('ensemble'))
    return <Bouton onClick={surCoupe(coupe)}>{typographie(`Couper en « ${coupe.nom} » et « ${coupe.prenom} »`)}</Bouton>
  if (!types.includes('coupe')) return null
  const { nom, prenom } = ligne.personne
  return <Bouton onClick={surCoupe({ nom: prenom, prenom: nom })}>{typographie(`Inverser : nom « ${prenom} », prénom « ${nom} »`)}</Bouton>
}
