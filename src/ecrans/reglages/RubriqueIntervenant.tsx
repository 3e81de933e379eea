import { useState } from 'preact/hooks'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { CoteACote } from '../../composants/champs/Formulaire'
import { Rubrique } from '../../composants/Rubrique'
import { useSaisieDifferee } from '../../composants/useSaisieDifferee'
import type { Intervenant } from '../../domaine/enregistrements'
import { regleIntervenant } from '../../stockage/commandes/espace'
import { Echec } from '../commun/Echec'

/** Qui conduit : auteur du journal et des documents. */
export function RubriqueIntervenant({ intervenant }: { intervenant: Intervenant }) {
  const [saisi, changeSaisi] = useState(intervenant)
  const [echec, changeEchec] = useState('')
  const saisie = useSaisieDifferee((texte) => {
    const [nom = '', qualite = ''] = texte.split('\n')
    return enregistre({ nom, qualite }).then(changeEchec)
  })
  const change = (champs: Partial<Intervenant>) => {
    const neuf = { ...saisi, ...champs }
    changeSaisi(neuf)
    saisie.saisit(`${neuf.nom}\n${neuf.qualite}`)
  }
  return (
    <Rubrique titre="Intervenant" marge={<p>sur les documents et au journal</p>}>
      <CoteACote>
        <ChampTexte
          etiquette="Votre nom"
          aide="Laissé vide, une ligne vide s’imprime."
          valeur={saisi.nom}
          onValeur={(nom) => change({ nom })}
          onBlur={() => saisie.vide()}
        />
        <ChampTexte
          etiquette="Votre qualité"
          aide={'Par exemple\u00A0: conseiller mobilité carrière.'}
          valeur={saisi.qualite}
          onValeur={(qualite) => change({ qualite })}
          onBlur={() => saisie.vide()}
        />
      </CoteACote>
      <Echec phrase={echec} />
    </Rubrique>
  )
}

/** Phrase de l'échec, vide si c'est écrit. */
async function enregistre(intervenant: Intervenant): Promise<string> {
  try {
    const fait = await regleIntervenant(intervenant)
    return fait.ok ? '' : fait.raison
  } catch (erreur) {
    return erreur instanceof Error ? erreur.message : 'Votre nom n’est pas enregistré. Recommencez.'
  }
}
