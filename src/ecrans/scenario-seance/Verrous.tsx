import { useLayoutEffect, useState } from 'preact/hooks'
import { CaseACocher } from '../../composants/champs/CaseACocher'
import { ChampHeure } from '../../composants/champs/ChampTexte'
import { CoteACote } from '../../composants/champs/Formulaire'
import type { Verrou } from '../../domaine/scenario/scenario'
import type { ProprietesElement } from './DialogueElement'

/** Un début, une fin, une durée qui ne bougent plus. Un champ vide : pas de verrou. */
export function Verrous({ numero, element: { ref, verrou = {} }, retouches: { retouche } }: ProprietesElement) {
  const [debut, changeDebut] = useState(verrou.debut ?? '')
  const [fin, changeFin] = useState(verrou.fin ?? '')
  useLayoutEffect(() => {
    changeDebut(verrou.debut ?? '')
    changeFin(verrou.fin ?? '')
  }, [verrou.debut, verrou.fin])
  const pose = async (duree: boolean) => {
    const neuf: Verrou = { ...(debut !== '' && { debut }), ...(fin !== '' && { fin }), ...(duree && { duree: true as const }) }
    if (JSON.stringify(neuf) === JSON.stringify(ordonne(verrou))) return
    if (await retouche({ type: 'verrou', numero, ref, verrou: neuf })) return
    changeDebut(verrou.debut ?? '')
    changeFin(verrou.fin ?? '')
  }
  const tenue = verrou.duree === true
  return (
    <>
      <CoteACote>
        <ChampHeure etiquette="Début verrouillé" aide="Ne commence pas avant." valeur={debut} onValeur={changeDebut} onBlur={() => void pose(tenue)} />
        <ChampHeure etiquette="Fin verrouillée" aide="Se dit si elle n’est pas tenue." valeur={fin} onValeur={changeFin} onBlur={() => void pose(tenue)} />
      </CoteACote>
      <CaseACocher cochee={tenue} onCoche={(coche) => void pose(coche)}>Verrouiller la durée</CaseACocher>
    </>
  )
}

const ordonne = ({ debut, fin, duree }: Verrou): Verrou => ({ ...(debut !== undefined && { debut }), ...(fin !== undefined && { fin }), ...(duree && { duree }) })
