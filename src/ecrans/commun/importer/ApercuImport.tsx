import { Bouton } from '../../../composants/Bouton'
import { CaseACocher } from '../../../composants/champs/CaseACocher'
import { ChampChoix } from '../../../composants/champs/ChampChoix'
import { Ouverture, Rangee, Rubrique } from '../../../composants/Rubrique'
import type { Rapprochable } from '../../../domaine/import/doublons'
import { ditDoute } from '../../../domaine/import/doutes'
import { retientParticipants, type LigneProposee } from '../../../domaine/import/proposition'
import { typographie } from '../../../domaine/typographie'
import { importeParticipants } from '../../../stockage/commandes/participants'
import { Echec } from '../Echec'
import { useGeste } from '../geste'
import { AutresColonnes, useColonnesMontrees } from './AutresColonnes'
import type { SourceLue } from './Importer'
import { avertissements, ditChapeau, ditParticipants, ditTitre } from './phrases'
import { TableApercu } from './TableApercu'
import { useApercu } from './useApercu'
import s from './importer.module.css'

interface Proprietes {
  groupe: { id: string; nom: string }
  source: SourceLue
  existants: readonly Rapprochable[]
  surFeuille: (fichier: File, feuille: string) => void
  surAutre: () => void
  surImport: (importId: string, nombre: number) => void
}

/** Combien de raisons tiennent dans la marge ; au-delà, chacune se lit sous sa ligne. */
const RAISONS_EN_MARGE = 3

/** L'aperçu : ce qui a été lu, ce qui fait douter, ce qui sera importé. */
export function ApercuImport({ groupe, source, existants, surFeuille, surAutre, surImport }: Proprietes) {
  const apercu = useApercu(source, existants)
  const { tableau, colonnes, proposition } = apercu
  const montrees = useColonnesMontrees(apercu)
  const douteuses = proposition.lignes.filter(({ doutes }) => doutes.length > 0)
  const estEnMarge = douteuses.length <= RAISONS_EN_MARGE
  const alertes = avertissements(source.description, colonnes, tableau.entete)
  return (
    <>
      <Ouverture
        titre={ditTitre(proposition)}
        marge={<p>{groupe.nom}<br />rien n’est encore importé</p>}
        chapeau={ditChapeau(source.nom, source.description, colonnes, montrees.estCourrielMasque)}
      >
        {alertes.map((alerte) => <p key={alerte} class={s['alerte']}>{alerte}</p>)}
        <ChoixFeuille source={source} surFeuille={surFeuille} />
        {(tableau.entete === null || apercu.estEnteteForce) && (
          <CaseACocher cochee={apercu.estEnteteForce} onCoche={apercu.forceEntete}>La première ligne est l’en-tête</CaseACocher>
        )}
        {proposition.capitales && (
          <CaseACocher cochee={apercu.gardeCapitales} onCoche={apercu.garde}>Garder les noms en capitales, comme dans le fichier</CaseACocher>
        )}
      </Ouverture>
      <Rubrique titre="Aperçu" marge={<Marge douteuses={estEnMarge ? douteuses : []} ecartees={tableau.ecartees} />}>
        <AutresColonnes apercu={apercu} cachees={montrees.cachees} />
        <TableApercu apercu={apercu} montrees={montrees.montrees} estRaisonVisible={!estEnMarge} />
      </Rubrique>
      <Finale groupeId={groupe.id} apercu={apercu} surAutre={surAutre} surImport={surImport} />
    </>
  )
}

function Marge({ douteuses, ecartees }: { douteuses: LigneProposee[]; ecartees: { numero: number; raison: string }[] }) {
  return (
    <>
      <p>choisir ce que contient chaque colonne, puis relire</p>
      {douteuses.map((ligne) => (
        <p key={ligne.numero}><b>{typographie(`Ligne ${ligne.numero} :`)}</b> {typographie(ligne.doutes.map(ditDoute).join(' '))}</p>
      ))}
      {ecartees.length > 0 && <p>{ditEcartees(ecartees)}</p>}
    </>
  )
}

function ditEcartees(ecartees: readonly { numero: number; raison: string }[]): string {
  const dites = ecartees.slice(0, 4).map(({ numero, raison }) => `ligne ${numero} (${raison})`)
  const reste = ecartees.length - dites.length
  return typographie(`Non lues : ${dites.join(', ')}${reste > 0 ? ` et ${reste} de plus` : ''}.`)
}

function ChoixFeuille({ source, surFeuille }: Pick<Proprietes, 'source' | 'surFeuille'>) {
  const { fichier, description: { feuille, feuilles } } = source
  if (fichier === null || feuille === null || feuilles.length < 2) return null
  const choix = feuilles.map((nom) => ({ valeur: nom, libelle: nom }))
  return <ChampChoix etiquette="Feuille du classeur" valeur={feuille} choix={choix} onValeur={(nom) => surFeuille(fichier, nom)} />
}

/** Le geste principal, et ce qui n'en fera pas partie. */
function Finale({ groupeId, apercu, surAutre, surImport }: Pick<Proprietes, 'surAutre' | 'surImport'> & { groupeId: string; apercu: ReturnType<typeof useApercu> }) {
  const { fais, echec, enCours } = useGeste()
  const retenus = retientParticipants(apercu.proposition)
  const attente = apercu.proposition.lignes.filter(({ choix }) => choix === 'attente')
  const importe = async () => {
    const fait = await fais(() => importeParticipants(groupeId, retenus))
    if (fait) surImport(fait.importId, retenus.length)
  }
  return (
    <Rubrique titre="Importer" marge={<p>annulable ensuite d’un geste</p>}>
      <p role="status" class={s['reste']}>{ditReste(attente, retenus.length)}</p>
      <Rangee serre>
        {retenus.length > 0 && (
          <Bouton genre="plein" aria-disabled={enCours} onClick={importe}>{typographie(`Importer ${ditParticipants(retenus.length)}`)}</Bouton>
        )}
        <Bouton onClick={surAutre}>Choisir un autre fichier</Bouton>
      </Rangee>
      <Echec phrase={echec} />
    </Rubrique>
  )
}

function ditReste(attente: readonly LigneProposee[], retenus: number): string {
  const [premiere] = attente
  const rien = retenus === 0 ? 'Aucune ligne n’est prête à importer. ' : ''
  if (premiere === undefined) return typographie(rien)
  if (attente.length === 1) return typographie(`${rien}La ligne ${premiere.numero} attend votre choix ; sans lui, elle ne sera pas importée.`)
  return typographie(`${rien}${attente.length} lignes attendent votre choix ; sans lui, elles ne seront pas importées.`)
}
