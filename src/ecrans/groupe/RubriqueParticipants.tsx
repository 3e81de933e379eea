import { Bouton } from '../../composants/Bouton'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import { ditHeure, ditDateCourte, dateLocale } from '../../domaine/temps-en-mots'
import { annuleImport } from '../../stockage/commandes/annule-import'
import type { GroupeComplet } from '../../stockage/lectures/groupe'
import { Echec } from '../commun/Echec'
import { ditNombre } from '../commun/formatage'
import { useGeste } from '../commun/geste'
import { AjouterParticipant } from './AjouterParticipant'
import { TableParticipants } from './TableParticipants'

/** Au-delà, un intervenant seul ne tient plus les tours de parole (dossier métier, § 2). */
const EFFECTIF_SEUL = 9

interface Proprietes {
  complet: GroupeComplet
  onImport: () => void
}

/** Qui est dans le groupe, et par où l'on y entre. */
export function RubriqueParticipants({ complet: { groupe, dispositif, participants, imports }, onImport }: Proprietes) {
  const vide = participants.length === 0
  return (
    <Rubrique titre="Participants" marge={<Effectif nombre={participants.length} />}>
      {vide
        ? <p>Personne n’est encore inscrit. Prenez le fichier du service, Excel ou CSV, tel quel{'\u00A0'}: vous relisez tout avant d’importer.</p>
        : <TableParticipants groupeId={groupe.id} participants={participants} employeur={dispositif.employeur} />}
      <Rangee>
        <Bouton genre={vide ? 'plein' : 'bord'} onClick={onImport}>Importer des participants</Bouton>
        <AjouterParticipant groupeId={groupe.id} />
      </Rangee>
      <DernierImport imports={imports} />
    </Rubrique>
  )
}

function Effectif({ nombre }: { nombre: number }) {
  if (nombre === 0) return <p>aucun encore</p>
  return <p>{nombre > EFFECTIF_SEUL ? `${nombre}, au-delà de ${EFFECTIF_SEUL} prévoir une coanimation` : ditNombre(nombre, 'un inscrit', 'inscrits', '')}</p>
}

/** L'import le plus récent s'annule d'un geste. */
function DernierImport({ imports: [dernier] }: { imports: GroupeComplet['imports'] }) {
  const { fais, echec } = useGeste()
  if (dernier === undefined) return <Echec phrase={echec} />
  const { id, instant, participants } = dernier
  return (
    <>
      <Rangee>
        <p class="doux">
          {ditNombre(participants, 'Une personne importée', 'personnes importées', 'Import vide')} le {ditDateCourte(dateLocale(instant))} à {ditHeure(instant)}.
        </p>
        <Bouton icone="annuler" onClick={() => void fais(() => annuleImport(id))}>Annuler l’import</Bouton>
      </Rangee>
      <Echec phrase={echec} />
    </>
  )
}
