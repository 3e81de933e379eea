import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { CaseACocher } from '../../composants/champs/CaseACocher'
import { ChampDate, ChampHeure, ChampTexte } from '../../composants/champs/ChampTexte'
import { CoteACote, Formulaire } from '../../composants/champs/Formulaire'
import { Dialogue } from '../../composants/Dialogue'
import type { DemiJournee, Seance } from '../../domaine/enregistrements'
import { JOUR_MS, estDateLocale } from '../../domaine/temps'
import { decaleDates, deplaceSeance } from '../../stockage/commandes/calendrier'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'

interface Proprietes {
  groupeId: string
  seance: Seance
  commencee: boolean
}

/** « Décaler les dates » : la séance choisie, et les suivantes d'autant si on le demande. */
export function DeplacerSeance(props: Proprietes) {
  const [ouvert, changeOuvert] = useState(false)
  return (
    <>
      <Bouton onClick={() => changeOuvert(true)}>Décaler les dates</Bouton>
      <Dialogue ouvert={ouvert} titre={`Décaler la séance ${props.seance.numero}`} fermer="Fermer sans changer" onFerme={() => changeOuvert(false)}>
        <Corps {...props} onFini={() => changeOuvert(false)} />
      </Dialogue>
    </>
  )
}

function Corps({ groupeId, seance, commencee, onFini }: Proprietes & { onFini: () => void }) {
  const { fais, echec } = useGeste()
  const [demiJournees, changeDemiJournees] = useState(seance.demiJournees)
  const [ensemble, changeEnsemble] = useState(false)
  const jours = compteJours(seance.demiJournees[0]?.date, demiJournees[0]?.date)
  const decale = async () => {
    if (!(await fais(() => deplaceSeance(seance.id, demiJournees)))) return
    if (ensemble && jours !== 0 && !(await fais(() => decaleDates(groupeId, jours, seance.numero + 1)))) return
    onFini()
  }
  const change = (rang: number, champs: Partial<DemiJournee>) =>
    changeDemiJournees(demiJournees.map((une, i) => (i === rang ? { ...une, ...champs } : une)))
  return (
    <Formulaire nom="Décaler les dates" onEnvoi={() => void decale()}>
      {commencee && <p>Cette séance a déjà commencé. Changer sa date ne change rien à ce qui a été noté.</p>}
      {demiJournees.map((une, rang) => (
        <ChampsDemiJournee key={seance.demiJournees[rang]?.date} demiJournee={une} seule={demiJournees.length === 1} rang={rang} onChange={(champs) => change(rang, champs)} />
      ))}
      <CaseACocher cochee={ensemble} onCoche={changeEnsemble} aide="Celles qui ont commencé gardent leur date.">
        Décaler d’autant les séances suivantes{jours !== 0 && ` (${ditDecalage(jours)})`}
      </CaseACocher>
      <Echec phrase={echec} />
      <Bouton genre="plein" type="submit">Décaler</Bouton>
    </Formulaire>
  )
}

interface ProprietesDemiJournee {
  demiJournee: DemiJournee
  seule: boolean
  rang: number
  onChange: (champs: Partial<DemiJournee>) => void
}

function ChampsDemiJournee({ demiJournee, seule, rang, onChange }: ProprietesDemiJournee) {
  const suite = seule ? '' : `, demi-journée ${rang + 1}`
  return (
    <>
      <CoteACote>
        <ChampDate etiquette={`Date${suite}`} valeur={demiJournee.date} onValeur={(date) => onChange({ date })} />
        <ChampHeure etiquette={`Heure${suite}`} valeur={demiJournee.heure} onValeur={(heure) => onChange({ heure })} />
      </CoteACote>
      <ChampTexte etiquette={`Lieu${suite}`} valeur={demiJournee.lieu} onValeur={(lieu) => onChange({ lieu })} />
    </>
  )
}

function compteJours(avant = '', apres = ''): number {
  return estDateLocale(avant) && estDateLocale(apres) ? Math.round((Date.parse(apres) - Date.parse(avant)) / JOUR_MS) : 0
}

function ditDecalage(jours: number): string {
  const nombre = Math.abs(jours)
  return `${nombre}\u00A0jour${nombre > 1 ? 's' : ''} ${jours > 0 ? 'plus tard' : 'plus tôt'}`
}
