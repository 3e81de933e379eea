import { useState } from 'preact/hooks'
import { CaseACocher } from '../../composants/champs/CaseACocher'
import { Rubrique } from '../../composants/Rubrique'
import type { SeanceMethode } from '../../domaine/methode'
import { calculeSac, type LigneSac } from '../../domaine/sac'
import { typographie } from '../../domaine/typographie'
import { cocheSac } from '../../stockage/commandes/preparation'
import type { PreparationComplete } from '../../stockage/lectures/preparation'
import { Echec } from '../commun/Echec'
import s from './preparer.module.css'

/** Le matériel de cette séance pour ce groupe ; ce qui est coché est déjà dedans. */
export function Sac({ preparation, methode }: { preparation: PreparationComplete; methode: SeanceMethode }) {
  const { groupe, seance: { numero }, participants } = preparation
  const [echec, changeEchec] = useState('')
  const lignes = calculeSac(methode.elements, Math.max(1, participants.length))
  const dedans = new Set(preparation.preparation?.sac)
  // Une écriture par case, sans attendre la précédente : on coche vite.
  const coche = async (nom: string, vrai: boolean) => {
    try {
      const issue = await cocheSac(groupe.id, numero, nom, vrai)
      changeEchec(issue.ok ? '' : issue.raison)
    } catch (erreur) {
      changeEchec(erreur instanceof Error ? erreur.message : 'Cette case n’a pas pu être enregistrée. Recommencez.')
    }
  }
  return (
    <Rubrique titre="Le sac" marge={<Marge effectif={participants.length} dedans={lignes.filter(({ nom }) => dedans.has(nom)).length} total={lignes.length} />}>
      <ul class={s['sac']}>
        {lignes.map((ligne) => (
          <li key={ligne.nom}>
            <CaseACocher cochee={dedans.has(ligne.nom)} onCoche={(vrai) => void coche(ligne.nom, vrai)}>{ditLigne(ligne)}</CaseACocher>
          </li>
        ))}
      </ul>
      <Echec phrase={echec} />
    </Rubrique>
  )
}

function Marge({ effectif, dedans, total }: { effectif: number; dedans: number; total: number }) {
  return (
    <>
      <p>{effectif === 0 ? 'pour une personne\u00A0: le groupe est encore vide' : `pour ce groupe de\u00A0${effectif}`}</p>
      <p>{dedans} sur {total} dedans</p>
    </>
  )
}

/** « 12 × chevalet prénom » ; au singulier, le nom seul. */
function ditLigne({ nom, quantite }: LigneSac): string {
  if (quantite === null || quantite === 1) return typographie(nom)
  const commun = /^\p{Lu}\p{Ll}/u.test(nom) ? nom.charAt(0).toLowerCase() + nom.slice(1) : nom
  return `${quantite}\u00A0×\u00A0${typographie(commun)}`
}
