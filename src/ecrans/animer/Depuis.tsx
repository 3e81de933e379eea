import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { Formulaire } from '../../composants/champs/Formulaire'
import { Dialogue } from '../../composants/Dialogue'
import { MINUTE_MS } from '../../domaine/temps'
import { ditHeure } from '../../domaine/temps-en-mots'

interface Proprietes {
  ouvert: boolean
  instant: number
  depuisMinutes: number
  fuseau: string
  surFerme: () => void
  surDebut: (debut: number) => void
}

/** « Commencé il y a… » : dire à l'horloge quand l'activité a vraiment commencé. */
export function Depuis({ ouvert, surFerme, ...reste }: Proprietes) {
  return (
    <Dialogue ouvert={ouvert} titre="L’activité a commencé il y a…" onFerme={surFerme} fermer="Fermer sans changer">
      <Saisie {...reste} surFerme={surFerme} />
    </Dialogue>
  )
}

function Saisie({ instant, depuisMinutes, fuseau, surFerme, surDebut }: Omit<Proprietes, 'ouvert'>) {
  const [saisi, changeSaisi] = useState(String(depuisMinutes))
  const [erreur, changeErreur] = useState('')
  const minutes = depuisTexte(saisi)
  function envoie() {
    if (minutes === null) {
      changeErreur('Écrivez un nombre entier de minutes, entre 0 et 600.')
      return
    }
    surDebut(instant - minutes * MINUTE_MS)
    surFerme()
  }
  return (
    <Formulaire nom="Corriger le début" onEnvoi={envoie}>
      <ChampTexte
        etiquette="Minutes depuis le début"
        aide={minutes === null ? 'Un nombre de minutes.' : `Soit un début à ${ditHeure(instant - minutes * MINUTE_MS, fuseau)}.`}
        largeur="court"
        valeur={saisi}
        erreur={erreur}
        onValeur={changeSaisi}
      />
      <Bouton genre="plein" type="submit">Corriger le début</Bouton>
    </Formulaire>
  )
}

function depuisTexte(texte: string): number | null {
  return /^\d{1,3}$/.test(texte.trim()) && Number(texte) <= 600 ? Number(texte) : null
}
