import { Tableau } from '../../composants/Tableau'
import { versHash } from '../../domaine/adresse'
import type { Participant } from '../../domaine/enregistrements'
import { nomComplet } from '../commun/formatage'

interface Proprietes {
  groupeId: string
  participants: readonly Participant[]
  /** Celui du dispositif : la colonne ne se montre que si quelqu'un vient d'ailleurs. */
  employeur: string
}

/** Les inscrits, dans l'ordre d'une feuille d'émargement. Une colonne vide ne prend pas de place. */
export function TableParticipants({ groupeId, participants, employeur }: Proprietes) {
  const avecStatut = participants.some(({ statut }) => statut !== '')
  const avecEmployeur = participants.some((un) => un.employeur !== '' && un.employeur !== employeur)
  return (
    <Tableau nom="Participants du groupe">
      <thead>
        <tr>
          <th scope="col">Nom</th>
          <th scope="col">Fonction</th>
          <th scope="col">Service</th>
          <th scope="col">Cat.</th>
          {avecStatut && <th scope="col">Statut</th>}
          {avecEmployeur && <th scope="col">Employeur</th>}
        </tr>
      </thead>
      <tbody>
        {participants.map((un) => (
          <tr key={un.id}>
            <th scope="row"><a href={versHash({ type: 'participant', groupeId, id: un.id })}>{nomComplet(un)}</a></th>
            <td>{un.fonction}</td>
            <td class="doux">{un.service}</td>
            <td>{un.categorie}</td>
            {avecStatut && <td class="doux">{un.statut}</td>}
            {avecEmployeur && <td class="doux">{un.employeur}</td>}
          </tr>
        ))}
      </tbody>
    </Tableau>
  )
}
