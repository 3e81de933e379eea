import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { ChampTexte } from '../../src/composants/champs/ChampTexte'
import { calculeBandes, calculeGraduations, calculeTraits, placeJalons, trieHeures, type JalonLigne } from '../../src/composants/ligne-arpentage'
import { LigneArpentage } from '../../src/composants/LigneArpentage'
import { Minuteur } from '../../src/composants/Minuteur'
import { coupeAuSouffle, Replique } from '../../src/composants/Replique'
import { Evitement } from '../../src/composants/Evitement'

afterEach(cleanup)

const jalon = (champs: Partial<JalonLigne>): JalonLigne => ({ reference: 'A1.1', court: 'Accueil', minutes: 15, etat: 'venir', ecoule: 0, ...champs })

describe('la ligne d’arpentage', () => {
  it('dessine une bande d’encre sur deux, coupée à l’instant', () => {
    expect(calculeBandes(17)).toEqual([{ debut: 0, longueur: 5 }, { debut: 10, longueur: 5 }])
    expect(calculeBandes(22).at(-1)).toEqual({ debut: 20, longueur: 2 })
    expect(calculeGraduations(7, 20)).toEqual([10, 15])
    expect(calculeTraits(60, 64)).toEqual([60.5, 61.5, 62.5, 63.5])
  })

  it('s’allonge du dépassement, et va jusqu’à la fin prévue', () => {
    const jalons = [jalon({ etat: 'faite', minutes: 17 }), jalon({ etat: 'courante', minutes: 60, ecoule: 64 })]
    expect(placeJalons(jalons).somme).toBe(81)
    expect(placeJalons(jalons, { minutes: 100, texte: '' }).axe).toBe(100)
  })

  it('tait l’heure que le fanion couvre', () => {
    const heures = [0, 60, 120].map((minutes) => ({ minutes, texte: String(minutes) }))
    expect(trieHeures(heures, 200, { minutes: 55, texte: '' }).map(({ minutes }) => minutes)).toEqual([0, 120])
  })

  it('dit tout en mots dans sa liste', () => {
    render(<LigneArpentage jalons={[jalon({ etat: 'faite' }), jalon({ reference: 'Pause', pause: true, minutes: 10 }), jalon({ reference: 'A1.2', court: 'Charte', etat: 'courante', ecoule: 5 })]} />)
    const mots = screen.getAllByRole('listitem').map((li) => li.querySelector('span')?.textContent)
    expect(mots).toEqual(['A1.1 Accueil, 15\u00A0min, faite', 'Pause, 10\u00A0min, à venir', 'A1.2 Charte, 15\u00A0min, en cours'])
    expect(screen.getAllByRole('listitem')[2]?.getAttribute('aria-current')).toBe('step')
  })
})

describe('la réplique', () => {
  it('va à la ligne à chaque phrase et respire après une virgule', () => {
    expect(coupeAuSouffle('Tracez vos étapes, de vos débuts à aujourd’hui. Gardez le reste\u202F?')).toEqual([
      ['Tracez vos étapes,', 'de vos débuts à aujourd’hui.'],
      ['Gardez le reste\u202F?'],
    ])
  })

  it('se lit d’un trait, guillemets compris', () => {
    render(<Replique texte="Un mot suffit, et vous pouvez passer." />)
    expect(document.querySelector('p')?.textContent?.replace(/\s+/g, ' ').trim()).toBe('« Un mot suffit, et vous pouvez passer. »')
  })
})

describe('le minuteur', () => {
  it('se nomme et dit le dépassement en mots', () => {
    render(<Minuteur etat="depassement" mot="Dépassement" precision="depuis 12 h 11" compteur="4" />)
    expect(screen.getByRole('timer', { name: 'Temps restant de l’activité' }).textContent).toBe('dépassement 4 min')
  })
})

describe('un champ', () => {
  it('lie son étiquette, son aide et son erreur, et ne laisse rien au navigateur', () => {
    render(<ChampTexte etiquette="Nom" aide="Comme sur la liste." erreur="Écrivez un nom." valeur="" onValeur={() => {}} />)
    const saisie = screen.getByRole('textbox', { name: 'Nom', description: 'Comme sur la liste. Écrivez un nom.' })
    expect(saisie.getAttribute('aria-invalid')).toBe('true')
    expect(saisie.getAttribute('autocomplete')).toBe('off')
  })
})

describe('le lien d’évitement', () => {
  it('saute au contenu sans toucher à l’adresse', () => {
    window.location.hash = '#/methode'
    render(<><Evitement cible="contenu">Aller au contenu</Evitement><main id="contenu" tabIndex={-1} /></>)
    fireEvent.click(screen.getByRole('link'))
    expect(document.activeElement?.id).toBe('contenu')
    expect(window.location.hash).toBe('#/methode')
  })
})
