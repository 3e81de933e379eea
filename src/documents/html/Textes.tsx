/** Titres, paragraphes, répliques, listes, couples. */
import type { Bloc, Texte } from '../arbre'
import { estVide, prepareTexte, versFragments, versSouffles } from '../texte'
import { avecCles } from './cles'
import s from './feuille.module.css'

type De<T extends Bloc['type']> = Extract<Bloc, { type: T }>

/** Fragments d'un texte, mots forts compris. */
export function EnTexte({ texte }: { texte: Texte }) {
  return (
    <>
      {avecCles(versFragments(texte), (fragment) => fragment.texte).map(({ cle, element }) =>
        element.gras === true ? <b key={cle}>{element.texte}</b> : <span key={cle}>{element.texte}</span>,
      )}
    </>
  )
}

export function Titre({ niveau, texte, depart }: De<'titre'> & { depart: 1 | 2 }) {
  const Balise = `h${niveau + depart - 1}` as 'h1' | 'h2' | 'h3' | 'h4'
  return <Balise class={s[`titre-${niveau}`]}>{prepareTexte(texte)}</Balise>
}

export function Paragraphe({ texte, style }: De<'paragraphe'>) {
  return (
    <p class={`${s['paragraphe']} ${style === undefined ? '' : s[style]}`}>
      <EnTexte texte={texte} />
    </p>
  )
}

/** Une phrase par alinéa, coupée au souffle ; le guillemet pend dans la marge. */
export function Replique({ texte, moment, suivie }: De<'replique'>) {
  return (
    <blockquote class={s['replique']}>
      {moment !== undefined && (
        <p class={s['moment']}>
          <EnTexte texte={moment} />
        </p>
      )}
      {versSouffles(texte, suivie).map((souffles, rang) => (
        <p key={souffles.join('')} class={s['phrase']}>
          {rang === 0 && <span class={s['guillemet']}>{'«\u00A0'}</span>}
          {souffles.flatMap((souffle) => [
            <span key={souffle} class={suivie === true ? undefined : s['souffle']}>
              {souffle.trimEnd()}
            </span>,
            ' ',
          ])}
        </p>
      ))}
    </blockquote>
  )
}

/** Les numéros sont du texte : imprimés, copiés et lus comme dans le PDF. */
export function Liste({ points, ordonnee }: De<'liste'>) {
  const numerotes = points.map((point, rang) => ({ point, numero: rang + 1 }))
  const lignes = numerotes.map(({ point, numero }) => (
    <li key={numero}>
      {ordonnee && <span class={s['numero']}>{numero}.</span>}
      <span>
        <EnTexte texte={point} />
      </span>
    </li>
  ))
  return ordonnee ? <ol class={s['ordonnee']} role="list">{lignes}</ol> : <ul class={s['liste']} role="list">{lignes}</ul>
}

export function Definitions({ couples, colonnes }: De<'definitions'>) {
  const milieu = colonnes === 1 ? couples.length : Math.ceil(couples.length / 2)
  const moities = [couples.slice(0, milieu), couples.slice(milieu)].filter((moitie) => moitie.length > 0)
  return (
    <div class={`${s['definitions']} ${moities.length > 1 ? s['deux'] : ''}`}>
      {moities.map((moitie) => (
        <dl key={JSON.stringify(moitie)}>
          {avecCles(moitie, ([mot]) => mot).map(({ cle, element: [mot, valeur] }) => [
            <dt key={`mot ${cle}`}>{prepareTexte(mot)}</dt>,
            <dd key={`valeur ${cle}`} class={estVide(valeur) ? s['a-remplir'] : undefined}>{prepareTexte(valeur)}</dd>,
          ])}
        </dl>
      ))}
    </div>
  )
}
