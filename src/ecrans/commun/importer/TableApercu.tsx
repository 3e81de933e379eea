import { useState } from 'preact/hooks'
import { Bouton } from '../../../composants/Bouton'
import { Tableau } from '../../../composants/Tableau'
import type { LigneProposee } from '../../../domaine/import/proposition'
import type { Colonne } from '../../../domaine/import/roles'
import { typographie } from '../../../domaine/typographie'
import { ChoixColonne } from './AutresColonnes'
import { LigneApercu } from './LigneApercu'
import type { Apercu } from './useApercu'
import s from './importer.module.css'

interface Proprietes {
  apercu: Apercu
  montrees: readonly Colonne[]
  /** Vrai : chaque raison se lit sous sa ligne ; faux : elles sont dans la marge. */
  estRaisonVisible: boolean
}

/** Lignes montrées d'emblée ; une liste de service en a moins. */
const PREMIERES = 80
const DOUTEUSES = 100
const SUITE = 200

/** Toutes les lignes d'un groupe ordinaire ; d'un grand fichier, les douteuses et le début. */
function choisitLignes(lignes: readonly LigneProposee[], combien: number): LigneProposee[] {
  if (lignes.length <= combien) return [...lignes]
  const douteuses = lignes.filter(({ doutes }) => doutes.length > 0).slice(0, Math.max(DOUTEUSES, combien))
  const debut = lignes.slice(0, combien)
  return [...new Set([...debut, ...douteuses])].toSorted((a, b) => a.numero - b.numero)
}

/** L'aperçu en tableau : un choix par colonne, un état par ligne, les gestes sous chaque ligne douteuse. */
export function TableApercu({ apercu, montrees, estRaisonVisible }: Proprietes) {
  const [combien, changeCombien] = useState(PREMIERES)
  const { lignes } = apercu.proposition
  const visibles = choisitLignes(lignes, combien)
  const restantes = lignes.length - visibles.length
  return (
    <>
      <Tableau nom="Aperçu de l’import" class={s['apercu']}>
        <thead>
          <tr>
            <th scope="col">Ligne</th>
            {montrees.map((colonne) => (
              <th key={colonne.index} scope="col" class={s[colonne.role]} {...(colonne.role === 'nom-complet' && { colSpan: 2 })}>
                <ChoixColonne colonne={colonne} apercu={apercu} />
              </th>
            ))}
            <th scope="col" class={s['etat']}>État</th>
          </tr>
        </thead>
        <tbody>
          {visibles.map((ligne) => (
            <LigneApercu key={ligne.numero} ligne={ligne} apercu={apercu} montrees={montrees} estRaisonVisible={estRaisonVisible} />
          ))}
        </tbody>
      </Tableau>
      {restantes > 0 && (
        <p class={s['restantes']}>
          {typographie(`${restantes} lignes ne sont pas montrées ; elles suivent la même règle.`)}{' '}
          <Bouton genre="nu" onClick={() => changeCombien(combien + SUITE)}>Montrer les suivantes</Bouton>
        </p>
      )}
    </>
  )
}
