import { Rubrique } from '../../composants/Rubrique'
import { VERSION_FICHES } from '../../contenu/reperes-fiches'
import { ditDate } from '../../domaine/temps-en-mots'

/** Ce qu'est Jalons, et sous quelles licences. */
export function APropos() {
  return (
    <Rubrique titre="À propos" marge={<p>fiches, version {VERSION_FICHES.numero} du {ditDate(VERSION_FICHES.date)}</p>}>
      <p>
        Jalons accompagne l’intervenant qui conduit des bilans de parcours professionnel collectifs dans la fonction
        publique. Aucun compte, aucun serveur, aucune mesure d’audience.
      </p>
      <p>
        Le programme est un logiciel libre, sous licence EUPL-1.2. Les textes de la méthode sont sous licence Creative
        Commons Attribution, partage dans les mêmes conditions 4.0 (CC BY-SA 4.0). Les caractères Source Sans 3 et Source
        Serif 4 sont sous licence SIL Open Font 1.1.
      </p>
    </Rubrique>
  )
}
