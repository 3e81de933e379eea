import { Bouton } from '../../composants/Bouton'
import s from './animer.module.css'

interface Proprietes {
  enPause: boolean
  /** Aucune activité courante : rien à suspendre. */
  aucune: boolean
  derniere: boolean
  premiere: boolean
  /** Ce qu'annulerait « Annuler la dernière action », en mots ; `null` s'il n'y a rien. */
  dernierGeste: string | null
  surSuivante: () => void
  surPrecedente: () => void
  surPause: () => void
  surNoter: () => void
  surAnnuler: () => void
  surTerminer: () => void
}

/** La barre des gestes, toujours en bas. « Activité suivante » est le seul bouton plein. */
export function Gestes(p: Proprietes) {
  return (
    <div class={s['gestes']} role="region" aria-label="Gestes de la séance">
      <div>
        <Bouton vif icone={p.enPause ? 'reprendre' : 'pause'} disabled={p.aucune} onClick={p.surPause}>
          {p.enPause ? 'Reprendre' : 'Mettre en pause'}
        </Bouton>
      </div>
      <div>
        <Bouton vif carre icone="precedent" aria-label="Activité précédente" disabled={p.premiere} onClick={p.surPrecedente} />
        <Bouton vif genre={p.derniere ? 'bord' : 'plein'} icone="suivant" iconeApres disabled={p.derniere} onClick={p.surSuivante}>
          Activité suivante
        </Bouton>
        <Bouton vif icone="noter" onClick={p.surNoter}>Noter</Bouton>
        <Bouton
          vif
          icone="annuler"
          aria-label="Annuler la dernière action"
          aria-description={p.dernierGeste ?? 'Rien à annuler'}
          title={p.dernierGeste === null ? 'Rien à annuler' : `Annuler : ${p.dernierGeste}`}
          disabled={p.dernierGeste === null}
          onClick={p.surAnnuler}
        >
          Annuler
        </Bouton>
        <Bouton vif genre={p.derniere ? 'plein' : 'bord'} class={s['fin'] ?? ''} onClick={p.surTerminer}>
          Terminer la séance
        </Bouton>
      </div>
    </div>
  )
}
