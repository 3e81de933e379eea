import { Rubrique } from '../../composants/Rubrique'
import type { ChampFiche, Fiche, Personnage } from '../../domaine/methode'
import { typographie } from '../../domaine/typographie'
import { ValeurExemple } from './ValeurExemple'
import s from './exemple.module.css'

/** Un exemple rempli par un personnage inventé : à lire, jamais à imprimer ni à distribuer. */
export function Exemple({ fiche: { champs, exemple: { personnage, valeurs } } }: { fiche: Fiche }) {
  const remplis = champs.filter((champ) => 'id' in champ && champ.id in valeurs)
  return (
    <Rubrique titre="Exemple rempli" marge={<Presentation personnage={personnage} />}>
      <p>{personnage.prenom} est un personnage inventé. Cet exemple se lit ici{'\u202F'}; il ne s’imprime pas et ne se distribue pas.</p>
      <div class={s['exemple']}>
        {remplis.map((champ) => {
          const id = 'id' in champ ? champ.id : ''
          return (
            <section key={id}>
              <h3>{typographie(intitule(champ))}</h3>
              <ValeurExemple champ={champ} valeur={valeurs[id] ?? ''} />
            </section>
          )
        })}
      </div>
    </Rubrique>
  )
}

function Presentation({ personnage: { prenom, age, metier, categorie, versant, reste } }: { personnage: Personnage }) {
  return (
    <>
      <p>{prenom}, personnage inventé</p>
      <p>{age}{'\u00A0'}ans, {typographie(metier)}</p>
      <p>catégorie {categorie}, {versant}</p>
      <p>{reste ? 'garde son poste, en sachant pourquoi' : 'cherche à bouger'}</p>
    </>
  )
}

function intitule(champ: ChampFiche): string {
  switch (champ.type) {
    case 'curseurs':
      return `De ${champ.min} (${champ.bornes[0]}) à ${champ.max} (${champ.bornes[1]})`
    case 'parcours':
      return 'La ligne'
    case 'saut':
      return ''
    default:
      return champ.etiquette
  }
}
