import { Ouverture, Rubrique } from '../../composants/Rubrique'
import type * as Contenu from '../../contenu/reperes-juridiques'
import { composeReperes } from '../../documents/composer/reperes'
import type { ThemeJuridique } from '../../domaine/compagnon'
import { typographie } from '../../domaine/typographie'
import { ditNombre } from '../commun/formatage'
import { Couples } from '../commun/methode/Couples'
import { Plan } from '../commun/methode/Plan'
import { useEndroit } from '../commun/methode/useEndroit'
import { HorsPapier, Papier } from '../commun/pieces/Papier'
import { Sorties } from '../commun/pieces/Sorties'
import { useImpression } from '../commun/pieces/useImpression'
import { ancreNote, Note } from './Note'
import s from './reperes.module.css'

const CHOIX = 'choix'
const LACUNES = 'lacunes'

/** Les notes par thème, puis les choix, puis les lacunes. */
export function LectureReperes({ reperes, cle }: { reperes: typeof Contenu; cle: string | undefined }) {
  const { NOTES_JURIDIQUES, THEMES_JURIDIQUES } = reperes
  const { arbre, imprime } = useImpression()
  useEndroit(cle === undefined ? undefined : ancreNote(cle))
  const themes = Object.entries(THEMES_JURIDIQUES) as [ThemeJuridique, string][] // les clés de la table sont les thèmes
  const aVerifier = NOTES_JURIDIQUES.filter(({ statut }) => statut === 'a-verifier').length
  return (
    <>
      <HorsPapier actif={arbre !== null}>
        <Ouverture
          marge={<><p>{NOTES_JURIDIQUES.length} affirmations</p><p>{aVerifier} à vérifier</p></>}
          titre="Ce que dit le droit, et ce que nous n’en savons pas."
          chapeau={typographie('« Vérifié » : le texte même a été lu, on dit où. « À vérifier » : connu par un commentaire ou un texte voisin. Ce qui n’a été lu nulle part ne s’affiche pas. À voix haute, aucun numéro : on montre la fiche.')}
        >
          <Plan
            nom="Les thèmes"
            endroits={[
              ...themes.map(([theme, nom]) => ({ id: theme, texte: typographie(nom) })),
              { id: CHOIX, texte: 'Ce qui est un choix' },
              { id: LACUNES, texte: 'Ce que nous ne savons pas' },
            ]}
          />
          <Sorties quoi="les repères" fichier="reperes-juridiques.pdf" compose={() => composeReperes()} onImprime={imprime} />
        </Ouverture>
        {themes.map(([theme, nom]) => {
          const notes = NOTES_JURIDIQUES.filter((note) => note.theme === theme)
          return (
            <Rubrique key={theme} titre={<span id={theme}>{typographie(nom)}</span>} marge={<p>{ditNombre(notes.length, 'une note', 'notes', 'aucune note')}</p>}>
              <div class={s['notes']}>{notes.map((note) => <Note key={note.cle} note={note} />)}</div>
            </Rubrique>
          )
        })}
        <Choix choix={reperes.CHOIX_PROPOSES} />
        <Lacunes lacunes={reperes.LACUNES} />
      </HorsPapier>
      {arbre !== null && <Papier arbre={arbre} cache />}
    </>
  )
}

function Choix({ choix }: { choix: (typeof Contenu)['CHOIX_PROPOSES'] }) {
  return (
    <Rubrique titre={<span id={CHOIX}>Ce qui est un choix</span>} marge={<p>faute de règle lue</p>}>
      <p>{typographie('Se dit toujours : « votre employeur a choisi ».')}</p>
      <div class={s['notes']}>
        {choix.map(({ cle, sujet, choix: propose, raison, decide }) => (
          <section key={cle}>
            <h3>{typographie(sujet)}</h3>
            <Couples couples={[['Choix proposé', typographie(propose)], ['Raison', typographie(raison)], ['Qui décide', typographie(decide)]]} />
          </section>
        ))}
      </div>
    </Rubrique>
  )
}

function Lacunes({ lacunes }: { lacunes: (typeof Contenu)['LACUNES'] }) {
  return (
    <Rubrique titre={<span id={LACUNES}>Ce que nous ne savons pas</span>} marge={<p>le dire, et demander</p>}>
      <div class={s['notes']}>
        {lacunes.map(({ cle, question, lu, aDemander }) => (
          <section key={cle}>
            <h3>{typographie(question)}</h3>
            <Couples couples={[['Ce qui a été lu', typographie(lu)], ['À qui demander', typographie(aDemander)]]} />
          </section>
        ))}
      </div>
    </Rubrique>
  )
}
