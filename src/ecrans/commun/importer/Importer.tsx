import { useEffect, useRef, useState } from 'preact/hooks'
import type { Rapprochable } from '../../../domaine/import/doublons'
import { litTableau, type TableauLu } from '../../../domaine/import/tableau'
import { litColle, litFichier, type DescriptionFichier, type FichierLu } from '../../../stockage/lectures/fichier-participants'
import { ApercuImport } from './ApercuImport'
import { ChoixFichier } from './ChoixFichier'
import { ImportFait } from './ImportFait'

interface Proprietes {
  groupe: { id: string; nom: string }
  /** Ceux qui sont déjà dans le groupe : pour nommer doublons et homonymes. */
  participantsExistants: readonly Rapprochable[]
  /** L'intervenant a fini, ou renonce : l'hôte reprend la page. */
  surFin: () => void
}

/** D'où vient le tableau montré : un fichier qu'on peut relire sur une autre feuille, ou un collage. */
export interface SourceLue {
  nom: string
  fichier: File | null
  description: DescriptionFichier
  grille: string[][]
  tableau: TableauLu
}

type Etape =
  | { type: 'choix'; echec: string }
  | { type: 'lecture'; nom: string }
  | { type: 'apercu'; source: SourceLue }
  | { type: 'fait'; importId: string; nombre: number }

function versEtape(lu: FichierLu, nom: string, fichier: File | null): Etape {
  if (!lu.ok) return { type: 'choix', echec: lu.raison }
  const tableau = litTableau(lu.grille)
  if (tableau.lignes.length === 0)
    return { type: 'choix', echec: 'Aucune ligne ne décrit un agent : ce tableau n’a que des titres. Choisissez-en un autre.' }
  return { type: 'apercu', source: { nom, fichier, description: lu.description, grille: lu.grille, tableau } }
}

/** L'import entier, dans la page : choisir, relire, importer, annuler. Occupe tout le contenu ; l'hôte donne le cadre. */
export function Importer({ groupe, participantsExistants, surFin }: Proprietes) {
  const [etape, changeEtape] = useState<Etape>({ type: 'choix', echec: '' })
  const page = useRef<HTMLDivElement>(null)
  const vivant = useRef(0)
  useEffect(() => () => { vivant.current = -1 }, [])
  useEffect(() => page.current?.querySelector('h1')?.focus(), [etape.type])

  async function lis(nom: string, fichier: File | null, lecture: () => Promise<FichierLu>) {
    const tour = ++vivant.current
    changeEtape({ type: 'lecture', nom })
    const lu = await lecture()
    // Un second fichier choisi entre-temps l'emporte.
    if (tour === vivant.current) changeEtape(versEtape(lu, nom, fichier))
  }
  const surFichier = (fichier: File) => lis(fichier.name, fichier, () => litFichier(fichier))
  const surFeuille = (fichier: File, feuille: string) => lis(fichier.name, fichier, () => litFichier(fichier, feuille))
  const surCollage = (texte: string) => lis('collage', null, () => litColle(texte))
  const recommence = () => changeEtape({ type: 'choix', echec: '' })

  return (
    <div ref={page}>
      {etape.type === 'choix' && (
        <ChoixFichier groupe={groupe.nom} echec={etape.echec} surFichier={surFichier} surCollage={surCollage} surFin={surFin} />
      )}
      {etape.type === 'lecture' && <ChoixFichier groupe={groupe.nom} echec="" enLecture={etape.nom} surFichier={surFichier} surCollage={surCollage} surFin={surFin} />}
      {etape.type === 'apercu' && (
        <ApercuImport
          groupe={groupe}
          source={etape.source}
          existants={participantsExistants}
          surFeuille={surFeuille}
          surAutre={recommence}
          surImport={(importId, nombre) => changeEtape({ type: 'fait', importId, nombre })}
        />
      )}
      {etape.type === 'fait' && <ImportFait groupe={groupe.nom} importId={etape.importId} nombre={etape.nombre} surAutre={recommence} surFin={surFin} />}
    </div>
  )
}
