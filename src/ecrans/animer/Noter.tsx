import { useEffect, useRef, useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { useSaisieDifferee } from '../../composants/useSaisieDifferee'
import type { NiveauNote, Note } from '../../domaine/enregistrements'
import { ecritNote, jetteNote, poseNote } from '../../stockage/commandes/notes'
import { avantFermeture } from '../../stockage/commandes/vidage'
import { Echec } from '../commun/Echec'
import s from './noter.module.css'

interface Proprietes {
  journalId: string
  refActivite: string | null
  /** Une note restée en cours de frappe : on la rouvre telle quelle. */
  reprise: Note | null
  surFin: () => void
}

export const NIVEAUX: Record<NiveauNote, string> = {
  poste: 'reste sur ce poste',
  resume: 'figurera au résumé, après relecture',
}

/**
 * Le tiroir où l'on note sans quitter l'activité. Le texte est gardé à mesure ;
 * Échap ou « Poser la note » le referment sans rien perdre.
 */
export function Noter(props: Proprietes) {
  const { ref, texte, niveau, echec, saisit, vide, classe, pose, jette } = useNote(props)
  const champ = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const zone = champ.current
    zone?.focus()
    zone?.setSelectionRange(zone.value.length, zone.value.length)
  }, [])
  function surTouche(e: KeyboardEvent) {
    if (e.key !== 'Escape' && !(e.key === 'Enter' && e.ctrlKey)) return
    e.preventDefault()
    void pose()
  }
  return (
    <section class={s['noter']} aria-label="Noter" onKeyDown={surTouche}>
      <div class={s['champ']}>
        <label for="note-texte">
          Note{ref === null ? '' : ` de ${ref}`} : <b>{NIVEAUX[niveau]}</b>
        </label>
        <textarea
          id="note-texte"
          ref={champ}
          rows={2}
          autocomplete="off"
          spellcheck
          value={texte}
          onInput={(e) => saisit(e.currentTarget.value)}
          onBlur={vide}
        />
        <Echec phrase={echec} />
      </div>
      <Niveaux niveau={niveau} surNiveau={classe} />
      <div class={s['gestes']}>
        <Bouton onClick={() => void pose()}>Poser la note</Bouton>
        <Bouton genre="nu" onClick={() => void jette()}>Jeter la note</Bouton>
      </div>
    </section>
  )
}

function Niveaux({ niveau, surNiveau }: { niveau: NiveauNote; surNiveau: (niveau: NiveauNote) => void }) {
  return (
    <fieldset class={s['niveaux']}>
      <legend>Où va cette note</legend>
      {(['poste', 'resume'] as const).map((n) => (
        <label key={n}>
          <input type="radio" name="note-niveau" checked={niveau === n} onChange={() => surNiveau(n)} />
          {NIVEAUX[n]}
        </label>
      ))}
    </fieldset>
  )
}

/** Le texte à l'écran et celui de la base ; l'`id` est choisi d'avance pour que deux frappes ne fassent qu'une note. */
function useNote({ journalId, refActivite, reprise, surFin }: Proprietes) {
  const [{ id, ref }] = useState(() => ({
    id: reprise?.id ?? crypto.randomUUID(),
    ref: reprise === null ? refActivite : reprise.refActivite,
  }))
  const [texte, changeTexte] = useState(reprise?.texte ?? '')
  const [niveau, changeNiveau] = useState<NiveauNote>(reprise?.niveau ?? 'poste')
  const { suit, echec } = useSuiviNote()
  const ecrit = (contenu: string, ou: NiveauNote) =>
    suit(() => ecritNote({ id, journalId, refActivite: ref, texte: contenu, niveau: ou }))
  const saisie = useSaisieDifferee((contenu) => ecrit(contenu, niveau))
  useEffect(() => avantFermeture(() => saisie.vide()), [saisie])
  return {
    ref,
    texte,
    niveau,
    echec,
    vide: () => void saisie.vide(),
    saisit(contenu: string) {
      changeTexte(contenu)
      saisie.saisit(contenu)
    },
    classe(n: NiveauNote) {
      void saisie.vide()
      changeNiveau(n)
      if (texte !== '') void ecrit(texte, n)
    },
    async pose() {
      await saisie.vide()
      const fait = texte.trim() === '' ? await suit(() => jetteNote(id)) : (await ecrit(texte, niveau)) && (await suit(() => poseNote(id)))
      if (fait) surFin()
    },
    async jette() {
      await saisie.vide()
      if (await suit(() => jetteNote(id))) surFin()
    },
  }
}

/** Une écriture refusée ou en panne se dit sous le champ, qui garde son texte. Rend vrai si c'est écrit. */
function useSuiviNote() {
  const [echec, changeEchec] = useState('')
  async function suit(commande: () => Promise<{ ok: true } | { ok: false; raison: string }>): Promise<boolean> {
    try {
      const fait = await commande()
      changeEchec(fait.ok ? '' : fait.raison)
      return fait.ok
    } catch (erreur) {
      changeEchec(erreur instanceof Error ? erreur.message : 'La note n’est pas enregistrée. Recommencez.')
      return false
    }
  }
  return { suit, echec }
}
