import { useState } from 'preact/hooks'
import { Bouton } from '../../../composants/Bouton'
import { classes } from '../../../composants/classes'
import { ChampFichier } from '../../../composants/champs/ChampFichier'
import { ChampZone } from '../../../composants/champs/ChampZone'
import { Formulaire } from '../../../composants/champs/Formulaire'
import { Ouverture, Rangee, Rubrique } from '../../../composants/Rubrique'
import { typographie } from '../../../domaine/typographie'
import { Echec } from '../Echec'
import s from './importer.module.css'

interface Proprietes {
  groupe: string
  echec: string
  /** Nom du fichier en cours de lecture. */
  enLecture?: string
  surFichier: (fichier: File) => void
  surCollage: (texte: string) => void
  surFin: () => void
}

const ACCEPTE = '.csv,.txt,.tsv,.xlsx,.ods'

/** Première page de l'import : un fichier choisi ou déposé, ou des lignes collées. */
export function ChoixFichier({ groupe, echec, enLecture, surFichier, surCollage, surFin }: Proprietes) {
  return (
    <>
      <Ouverture
        titre="Importer des participants"
        marge={<p>{groupe}<br />rien n’est encore importé</p>}
        chapeau={typographie('Prenez la liste telle que le service l’a envoyée : vous verrez tout avant d’importer, et vous pourrez annuler ensuite.')}
      >
        <p role="status" class={s['lecture']}>{enLecture !== undefined && typographie(`Lecture de « ${enLecture} »…`)}</p>
        <Echec phrase={typographie(echec)} />
      </Ouverture>
      <Rubrique titre="Fichier" marge={<p>Excel, LibreOffice ou CSV</p>}>
        <Depot surFichier={surFichier} />
      </Rubrique>
      <Rubrique titre="Ou coller" marge={<p>des lignes copiées, une par agent</p>}>
        <Collage surCollage={surCollage} />
      </Rubrique>
      <Rubrique>
        <Rangee serre><Bouton onClick={surFin}>Revenir au groupe</Bouton></Rangee>
      </Rubrique>
    </>
  )
}

/** Le champ de fichier, et autour de lui la place où déposer. */
function Depot({ surFichier }: { surFichier: (fichier: File) => void }) {
  const [survol, changeSurvol] = useState(false)
  return (
    <div
      class={classes(s['depot'], survol && s['survol'])}
      onDragOver={(evenement) => {
        evenement.preventDefault()
        changeSurvol(true)
      }}
      onDragLeave={() => changeSurvol(false)}
      onDrop={(evenement) => {
        evenement.preventDefault()
        changeSurvol(false)
        const fichier = evenement.dataTransfer?.files[0]
        if (fichier) surFichier(fichier)
      }}
    >
      <ChampFichier
        etiquette="Fichier de participants"
        aide={typographie('Un fichier .xlsx, .ods, .csv ou .txt, choisi ici ou déposé dans ce cadre. Il est lu sur ce poste et n’est pas conservé.')}
        accepte={ACCEPTE}
        onFichier={surFichier}
      />
    </div>
  )
}

function Collage({ surCollage }: { surCollage: (texte: string) => void }) {
  const [texte, changeTexte] = useState('')
  return (
    <Formulaire nom="Coller des lignes" onEnvoi={() => surCollage(texte)}>
      <ChampZone
        etiquette="Coller depuis un tableur"
        aide={typographie('Sélectionnez les lignes dans le tableur, en-tête compris si possible, copiez-les, puis collez-les ici.')}
        valeur={texte}
        onValeur={changeTexte}
        lignes={5}
      />
      <Bouton type="submit">Lire ce qui est collé</Bouton>
    </Formulaire>
  )
}
