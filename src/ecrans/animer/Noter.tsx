import { useEffect, useRef, useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { useSaisieDifferee } from '../../composants/useSaisieDifferee'
import type { NiveauNote, Note } from '../../domaine/enregistrements'
import { ecritNote, jetteNote, poseNote } from '../../stockage/commandes/notes'
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
export function Noter({ journalId, refActivite, reprise, surFin }: Proprietes) {
  const champ = useRef<HTMLTextAreaElement>(null)
  const id = useRef(reprise?.id ?? crypto.randomUUID())
  const refDepart = useRef(reprise ? reprise.refActivite : refActivite)
  const [texte, changeTexte] = useState(reprise?.texte ?? '')
  const [niveau, changeNiveau] = useState<NiveauNote>(reprise?.niveau ?? 'poste')

  const ecrit = (contenu: string, ou: NiveauNote) =>
    ecritNote({ id: id.current, journalId, refActivite: refDepart.current, texte: contenu, niveau: ou })
  const saisie = useSaisieDifferee((contenu) => void ecrit(contenu, niveau))

  useEffect(() => {
    const zone = champ.current
    zone?.focus()
    zone?.setSelectionRange(zone.value.length, zone.value.length)
  }, [])

  async function pose() {
    saisie.vide()
    if (texte.trim() === '') await jetteNote(id.current)
    else {
      await ecrit(texte, niveau)
      await poseNote(id.current)
    }
    surFin()
  }

  async function jette() {
    saisie.vide()
    await jetteNote(id.current)
    surFin()
  }

  function surTouche(e: KeyboardEvent) {
    if (e.key !== 'Escape' && !(e.key === 'Enter' && e.ctrlKey)) return
    e.preventDefault()
    void pose()
  }

  return (
    <section class={s['noter']} aria-label="Noter" onKeyDown={surTouche}>
      <div class={s['champ']}>
        <label for="note-texte">
          Note{refDepart.current === null ? '' : ` de ${refDepart.current}`} : <b>{NIVEAUX[niveau]}</b>
        </label>
        <textarea
          id="note-texte"
          ref={champ}
          rows={2}
          autocomplete="off"
          spellcheck
          value={texte}
          onInput={(e) => {
            changeTexte(e.currentTarget.value)
            saisie.saisit(e.currentTarget.value)
          }}
          onBlur={() => saisie.vide()}
        />
      </div>
      <fieldset class={s['niveaux']}>
        <legend>Où va cette note</legend>
        {(['poste', 'resume'] as const).map((n) => (
          <label key={n}>
            <input
              type="radio"
              name="note-niveau"
              checked={niveau === n}
              onChange={() => {
                changeNiveau(n)
                if (texte !== '') void ecrit(texte, n)
              }}
            />
            {NIVEAUX[n]}
          </label>
        ))}
      </fieldset>
      <div class={s['gestes']}>
        <Bouton onClick={() => void pose()}>Poser la note</Bouton>
        <Bouton genre="nu" onClick={() => void jette()}>Jeter la note</Bouton>
      </div>
    </section>
  )
}
