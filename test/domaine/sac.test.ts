import { describe, expect, it } from 'vitest'
import { SEANCE_1 } from '../../src/contenu/seances/seance-1'
import type { Activite, ActivitePlan, Element } from '../../src/domaine/methode'
import { calculeSac } from '../../src/domaine/sac'

const [modele] = SEANCE_1.elements.filter((e): e is Activite => e.type === 'activite')
if (modele === undefined) throw new Error('La séance 1 a perdu ses activités.')

const activite = (parPersonne: [string, number][], parGroupe: [string, number][] = []): Activite => ({
  ...modele,
  materielParPersonne: parPersonne.map(([nom, quantite]) => ({ nom, quantite })),
  materielParGroupe: parGroupe.map(([nom, quantite]) => ({ nom, quantite })),
})
const dit = (elements: Element[], effectif: number) => calculeSac(elements, effectif).map(({ nom, quantite }) => `${quantite} ${nom}`)

describe('sac', () => {
  it('multiplie par personne, pas par groupe', () => {
    expect(dit([activite([['feutre', 2]], [['minuteur', 1]])], 12)).toEqual(['24 feutre', '1 minuteur'])
  })

  it('garde le plus grand besoin d’un objet réutilisé, jamais la somme', () => {
    const trois = [activite([['stylo', 1]]), activite([['stylo', 2]]), activite([['stylo', 1]])]
    expect(dit(trois, 8)).toEqual(['16 stylo'])
  })

  it('ajoute ce qui sert au même moment à chacun et au groupe', () => {
    expect(dit([activite([['feutre', 1]], [['feutre', 3]]), activite([['feutre', 1]])], 10)).toEqual(['13 feutre'])
  })

  it('nomme une fois le matériel d’une séance à l’état de plan, sans inventer de nombre', () => {
    const plan = (materiel: string): ActivitePlan => ({
      type: 'plan', ref: 'A9.1', titre: 'Essai', titreCourt: 'Essai', dureeMinutes: 10,
      regroupement: 'Plénière', materiel, dit: '', fait: '', production: '', fiches: [],
    })
    expect(calculeSac([plan('Jeu d’étiquettes'), plan('—'), plan('Jeu d’étiquettes')], 12)).toEqual([{ nom: 'Jeu d’étiquettes', quantite: null }])
  })

  it('donne à chacun des douze une fiche de la séance 1, un stylo, deux feutres', () => {
    const sac = dit(SEANCE_1.elements, 12)
    for (const ligne of ['12 Fiche P1', '12 Fiche P4', '12 Fiche P6', '12 Stylo', '24 Feutre', '1 Paperboard ou écran partagé'])
      expect(sac).toContain(ligne)
  })
})
