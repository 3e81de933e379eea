import { useState } from 'preact/hooks'
import { LienBouton } from '../../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { composeResume } from '../../documents/composer/resume'
import { versHash } from '../../domaine/adresse'
import type { Journal } from '../../domaine/enregistrements'
import { joueJournal } from '../../domaine/joue-journal'
import type { SeanceMethode } from '../../domaine/methode'
import { calculeResume } from '../../domaine/resume-seance'
import { ditHeure } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import { lisBilan, type BilanSeance } from '../../stockage/lectures/bilan'
import { Absent } from '../commun/Absent'
import { LectureEcran } from '../commun/LectureEcran'
import { HorsPapier, Papier } from '../commun/pieces/Papier'
import { NotesBilan } from './NotesBilan'
import { PresencesBilan } from './PresencesBilan'
import { ResumeAFiger } from './ResumeAFiger'
import { TempsReels } from './TempsReels'

interface Proprietes {
  groupeId: string
  numero: number
}

/** Conclure une séance : présences définitives, temps réels, notes relues, puis le résumé figé. */
export default function Conclure({ groupeId, numero }: Proprietes) {
  return (
    <LectureEcran courant="dispositifs" lecture={() => lisBilan(groupeId, numero)} cle={`${groupeId}/${numero}`}>
      {(bilan) => (bilan === null ? <Absent quoi="Cette séance" /> : <Etape bilan={bilan} />)}
    </LectureEcran>
  )
}

function Etape({ bilan }: { bilan: BilanSeance }) {
  const { journal, methode, evenements } = bilan
  if (journal === null || methode === null) {
    return <TropTot bilan={bilan} titre={`La séance ${bilan.seance.numero} n’a pas commencé.`} phrase="Il n’y a encore rien à conclure." />
  }
  if (!joueJournal([], 0, evenements, Infinity).terminee) {
    return <TropTot bilan={bilan} titre={`La séance ${bilan.seance.numero} est en cours.`} phrase="Terminez-la sur l’écran de conduite ; le résumé se fige ensuite." />
  }
  return <Conclusion bilan={bilan} journal={journal} methode={methode} />
}

function TropTot({ bilan: { groupe, seance }, titre, phrase }: { bilan: BilanSeance; titre: string; phrase: string }) {
  return (
    <>
      <Ouverture surtitre={groupe.nom} titre={titre} chapeau={phrase} />
      <Rubrique titre="Ensuite">
        <Rangee serre>
          <LienBouton genre="plein" href={versHash({ type: 'animer', groupeId: groupe.id, numero: seance.numero })}>
            Animer la séance {seance.numero}
          </LienBouton>
          <LienBouton href={versHash({ type: 'groupe', id: groupe.id })}>Revenir au groupe</LienBouton>
        </Rangee>
      </Rubrique>
    </>
  )
}

/** L'aperçu ouvert, lui seul va sur le papier. */
function Conclusion({ bilan, journal, methode }: { bilan: BilanSeance; journal: Journal; methode: SeanceMethode }) {
  const { groupe, seance, evenements, notes, notesJetees, participants, documents, dispositif, espace, prochaineDate } = bilan
  const [apercu, changeApercu] = useState(false)
  const fuseau = seance.demiJournees[0]?.fuseau
  const resume = calculeResume({ seance: methode, plan: [], evenements, notes, participants, demiJournees: seance.demiJournees })
  const compose = (figeLe: number | null) =>
    composeResume(resume, {
      dispositif,
      groupe,
      intervenant: espace.intervenant,
      prochaineDate,
      edition: figeLe === null ? null : { version: bilan.prochaineVersionResume, figeLe },
    })
  const fige = documents.some(({ document }) => document.type === 'resume')
  const fin = resume.horaires.finReelle
  return (
    <>
      <HorsPapier actif={apercu}>
        <Ouverture
          marge={fin !== null && <p>finie à {ditHeure(fin, fuseau)}</p>}
          surtitre={`${groupe.nom}, séance ${seance.numero} — ${typographie(methode.titre)}`}
          titre={fige ? `Le résumé de la séance ${seance.numero} est figé.` : `Séance ${seance.numero} : relire, puis figer le résumé.`}
        />
        <PresencesBilan bilan={bilan} journal={journal} />
        <TempsReels resume={resume} fuseau={fuseau} />
        <NotesBilan notes={notes} jetees={notesJetees} fuseau={fuseau} />
        <ResumeAFiger bilan={bilan} compose={compose} apercu={apercu} onApercu={changeApercu} />
      </HorsPapier>
      {apercu && <Papier arbre={compose(null)} marge={<p>Le résumé, tel qu’il partira.</p>} />}
    </>
  )
}
