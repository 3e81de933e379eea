import { Etat } from '../../composants/Etat'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import { ditDate } from '../../domaine/temps-en-mots'
import { NouveauDispositif } from '../commun/NouveauDispositif'
import { majuscule } from '../commun/formatage'
import { PremierGroupe } from './PremierGroupe'
import s from './accueil.module.css'

const PAS = [
  { titre: 'Un dispositif', texte: 'Une édition du parcours chez un employeur ou un centre de gestion.', bandes: 'M1 2h10v9H1z' },
  {
    titre: 'Un groupe',
    texte: 'Un nom, un lieu, la date de la première séance. Les sept dates se proposent d’elles-mêmes.',
    bandes: 'M1 2h10v9H1zM1 20h10v9H1z',
  },
  {
    titre: 'Ses participants',
    texte: 'Le fichier du service, Excel ou CSV, tel quel. Vous relisez tout avant d’importer.',
    bandes: 'M1 2h10v9H1zM1 20h10v9H1zM1 37h10v3l-5 7-5-7z',
  },
] as const

/** Trois jalons à planter, et le geste du prochain. */
export function PremiersPas({ dispositifs, aujourdhui }: { dispositifs: number; aujourdhui: string }) {
  const faits = dispositifs === 0 ? 0 : 1
  return (
    <>
      <Ouverture
        marge={<p>{majuscule(ditDate(aujourdhui))}</p>}
        titre={faits === 0 ? 'Rien n’est encore prévu. Trois jalons à planter.' : 'Un premier jalon est planté. Il en reste deux.'}
        chapeau={'Comptez dix minutes. Le réseau ne sert à rien ici\u00A0: vous pouvez commencer maintenant.'}
      />
      <Rubrique titre="Pour commencer" marge={<p>dans l’ordre, à votre rythme</p>}>
        <ol class={s['departs']}>
          {PAS.map((pas, rang) => <Pas key={pas.titre} {...pas} fait={rang < faits} />)}
        </ol>
        <Rangee>{faits === 0 ? <NouveauDispositif vif /> : <PremierGroupe />}</Rangee>
      </Rubrique>
      <Rubrique titre="En attendant">
        <p>Lire <a href={versHash({ type: 'methode-seance', numero: 1 })}>la séance 1 comme elle se raconte</a>.</p>
      </Rubrique>
    </>
  )
}

function Pas({ titre, texte, bandes, fait }: { titre: string; texte: string; bandes: string; fait: boolean }) {
  return (
    <li>
      <svg viewBox="0 0 12 48" aria-hidden="true">
        <path d="M1 1h10v38l-5 8-5-8z" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d={bandes} fill="currentColor" />
      </svg>
      <span><b>{titre}</b>{texte}</span>
      {fait && <Etat genre="fait">fait</Etat>}
    </li>
  )
}
