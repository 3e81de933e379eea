import { Bouton } from '../../composants/Bouton'
import { Liste } from '../../composants/Liste'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import type { ArbreDocument } from '../../documents/arbre'
import { demandePdf } from '../../documents/pdf/demande'
import { figeDocument } from '../../stockage/commandes/documents'
import type { BilanSeance } from '../../stockage/lectures/bilan'
import { LigneDocument } from '../commun/documents/LigneDocument'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'

interface Proprietes {
  bilan: BilanSeance
  /** Le résumé à cet instant de figement, ou le brouillon. */
  compose: (figeLe: number | null) => ArbreDocument
  apercu: boolean
  onApercu: (ouvert: boolean) => void
}

/** Voir le résumé tel qu'il partira, puis le geste qui le fige et le met en file. */
export function ResumeAFiger({ bilan, compose, apercu, onApercu }: Proprietes) {
  const { fais, echec, enCours } = useGeste()
  const resumes = bilan.documents.filter(({ document }) => document.type === 'resume')
  const aRelire = bilan.notes.filter((n) => n.niveau === 'resume' && n.relueLe === null).length
  const { groupe, seance, prochaineVersionResume: version } = bilan

  async function fige() {
    const figeLe = Date.now()
    const arbre = compose(figeLe)
    const pdf = await demandePdf(arbre, figeLe)
    return figeDocument({ groupeId: groupe.id, seanceNumero: seance.numero, type: 'resume', nom: arbre.titre, version, arbre, pdf })
  }

  return (
    <Rubrique titre="Résumé de séance" marge={<p>{resumes.length === 0 ? 'figé, il ne changera plus' : `version ${resumes.length}`}</p>}>
      {resumes.length > 0 && (
        <Liste nom="Résumés figés">{resumes.map((un) => <LigneDocument key={un.document.id} suivi={un} fais={fais} />)}</Liste>
      )}
      <p>{ditSuite(resumes.length, aRelire)}</p>
      <Rangee>
        <Bouton genre={resumes.length === 0 ? 'plein' : 'bord'} vif disabled={enCours || aRelire > 0} onClick={() => void fais(fige)}>
          {resumes.length === 0 ? 'Figer le résumé de séance' : `Figer une version ${version}`}
        </Bouton>
        <Bouton vif aria-expanded={apercu} onClick={() => onApercu(!apercu)}>
          {apercu ? 'Fermer l’aperçu' : 'Voir le résumé avant de le figer'}
        </Bouton>
      </Rangee>
      <p class="doux" role="status">{enCours ? 'Le document se fabrique…' : ''}</p>
      <Echec phrase={echec} />
    </Rubrique>
  )
}

function ditSuite(figes: number, aRelire: number): string {
  if (aRelire > 0) return aRelire > 1 ? `${aRelire} notes sont à relire avant de figer.` : 'Une note est à relire avant de figer.'
  if (figes > 0) return 'Corriger quelque chose ici ne change pas ce qui est figé : il faut figer une nouvelle version.'
  return 'Des nombres, des temps, des productions collectives et les notes relues. Aucun nom d’agent, aucun motif d’absence.'
}
