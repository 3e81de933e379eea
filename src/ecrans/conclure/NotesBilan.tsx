import { useEffect, useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { Rubrique } from '../../composants/Rubrique'
import { useSaisieDifferee } from '../../composants/useSaisieDifferee'
import type { NiveauNote, Note } from '../../domaine/enregistrements'
import { ditHeure } from '../../domaine/temps-en-mots'
import { changeNiveauNote, ecritNote, jetteNote, poseNote, relitNote, reprendNote } from '../../stockage/commandes/notes'
import { avantFermeture } from '../../stockage/commandes/vidage'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'
import s from './conclure.module.css'

interface Proprietes {
  notes: Note[]
  jetees: Note[]
  fuseau: string | undefined
}

/** Les notes, relues une par une : rien n'entre au résumé sans un geste sur cette note-là. */
export function NotesBilan({ notes, jetees, fuseau }: Proprietes) {
  const { fais, echec } = useGeste()
  const aRelire = notes.filter((n) => n.niveau === 'resume' && n.relueLe === null).length
  return (
    <Rubrique
      titre="Notes"
      surligne={aRelire > 0}
      marge={<p>{notes.length === 0 ? 'aucune note prise' : ditARelire(notes.length, aRelire)}</p>}
    >
      <p>
        {notes.length === 0
          ? 'Aucune note n’a été prise pendant la séance. Le résumé dira qu’il ne contient aucun propos.'
          : 'Le résumé peut arriver chez l’employeur. N’y figurent que les notes marquées pour le résumé et relues ici, une par une.'}
      </p>
      <ul class={s['notes']}>
        {notes.map((note) => <NoteBilan key={note.id} note={note} fuseau={fuseau} fais={fais} />)}
      </ul>
      {jetees.length > 0 && (
        <p>
          <Bouton genre="nu" onClick={() => void fais(() => reprendDerniere(jetees))}>
            Reprendre la dernière note jetée
          </Bouton>
        </p>
      )}
      <Echec phrase={echec} />
    </Rubrique>
  )
}

const reprendDerniere = (jetees: Note[]) =>
  reprendNote(jetees.toSorted((a, b) => (b.corbeilleLe ?? 0) - (a.corbeilleLe ?? 0))[0]?.id ?? '')

const ditARelire = (total: number, aRelire: number) =>
  `${total} note${total > 1 ? 's' : ''}${aRelire > 0 ? `, ${aRelire} à relire` : ''}`

function NoteBilan({ note, fuseau, fais }: { note: Note; fuseau: string | undefined; fais: ReturnType<typeof useGeste>['fais'] }) {
  const [texte, changeTexte] = useState(note.texte)
  const { journalId, refActivite, niveau, id } = note
  const saisie = useSaisieDifferee((contenu) => fais(() => ecritNote({ id, journalId, refActivite, texte: contenu, niveau })))
  useEffect(() => avantFermeture(() => saisie.vide()), [saisie])
  const nom = `Note de ${ditHeure(note.instant, fuseau)}${refActivite === null ? '' : `, ${refActivite}`}`
  const vers = async (n: NiveauNote) => {
    await saisie.vide()
    await fais(() => changeNiveauNote(id, n))
  }
  async function relit(relue: boolean) {
    await saisie.vide()
    if (note.poseeLe === null) await fais(() => poseNote(id))
    await fais(() => relitNote(id, relue))
  }
  return (
    <li class={s['note']}>
      <label class={s['texte']}>
        <span>{nom}</span>
        <textarea
          rows={2}
          autocomplete="off"
          value={texte}
          onInput={(e) => {
            changeTexte(e.currentTarget.value)
            saisie.saisit(e.currentTarget.value)
          }}
          onBlur={() => void saisie.vide()}
        />
      </label>
      <div class={s['choix']}>
        <label>
          <input type="checkbox" checked={niveau === 'resume'} onChange={(e) => void vers(e.currentTarget.checked ? 'resume' : 'poste')} />
          figurera au résumé
        </label>
        {niveau === 'resume' ? (
          <label>
            <input type="checkbox" checked={note.relueLe !== null} onChange={(e) => void relit(e.currentTarget.checked)} />
            <span class={note.relueLe === null ? 'surligne' : ''}>je l’ai relue</span>
          </label>
        ) : (
          <p class="doux">reste sur ce poste</p>
        )}
        <Bouton genre="nu" aria-label={`Jeter : ${nom}`} onClick={() => void fais(() => jetteNote(id))}>Jeter</Bouton>
      </div>
    </li>
  )
}
