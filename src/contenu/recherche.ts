import { adresseActivite, type AdresseMethode } from '../domaine/adresse-methode'
import type { Activite, Element, Fiche, SeanceMethode } from '../domaine/methode'
import type { RencontreMethode } from '../domaine/rencontres'
import type { TexteCherchable } from '../domaine/recherche'
import { typographie } from '../domaine/typographie'
import { chargeFiche, FICHES_HORS_CARNET, REPERES_FICHES } from '.'
import { FREINS } from './freins'
import { chargeTextes, type TextesMethode } from './manuel'
import { CHOIX_PROPOSES, LACUNES, NOTES_JURIDIQUES } from './reperes-juridiques'
import { SIGLES } from './sigles'
import { FAMILLES_TECHNIQUES } from './techniques'

/** Où mène ce qui est trouvé, et comment cela se nomme. */
export interface LieuTrouve {
  genre: string
  adresse: AdresseMethode
}

type Cherchable = TexteCherchable<LieuTrouve>

/** Toute la méthode, prête à être cherchée. Échoue si un morceau n'a pas pu être lu. */
export async function rassembleTextes(): Promise<Cherchable[]> {
  const [textes, fiches] = await Promise.all([chargeTextes(), Promise.all([...REPERES_FICHES, ...FICHES_HORS_CARNET].map(({ ref }) => chargeFiche(ref)))])
  const tous = [...deSeances(textes), ...fiches.map(deFiche), ...deTechniques(textes), ...duDroit(), ...desFreins(), ...desSigles()]
  // Ici plutôt qu'à l'affichage : un extrait coupé n'a plus de quoi se typographier.
  return tous.map(({ titre, passages, valeur }) => ({ titre: typographie(titre), passages: passages.map(typographie), valeur }))
}

function deSeances({ seances, rencontres }: TextesMethode): Cherchable[] {
  const toutes: (SeanceMethode | RencontreMethode)[] = [...seances, ...rencontres]
  return toutes.flatMap((seance) => {
    const { titre, objectif, prealable, vigilance, travailIntermediaire, elements } = seance
    const deRencontre = 'rencontre' in seance
    const nom = deRencontre ? titre : `Séance ${seance.numero} — ${titre}`
    const adresse: AdresseMethode = deRencontre ? { type: 'methode-rencontre', cle: seance.rencontre } : { type: 'methode-seance', numero: seance.numero }
    const entiere: Cherchable = { titre: nom, passages: pleins([objectif, prealable, vigilance, travailIntermediaire]), valeur: { genre: deRencontre ? 'Rencontre' : 'Séance', adresse } }
    return [entiere, ...elements.flatMap((element) => deElement(element, adresse, seance))]
  })
}

function deElement(element: Element, repli: AdresseMethode, seance: SeanceMethode | RencontreMethode): Cherchable[] {
  if (element.type === 'pause') return []
  const ou = 'rencontre' in seance ? seance.titreCourt : `séance ${seance.numero}`
  const adresse = adresseActivite(element.ref) ?? repli
  const passages = element.type === 'activite' ? passagesDe(element) : [element.dit, element.fait, element.production]
  return [{ titre: `${element.ref} ${element.titre}`, passages: pleins(passages), valeur: { genre: `Activité, ${ou}`, adresse } }]
}

function passagesDe(activite: Activite): string[] {
  const { visee, pourquoiIci, aDire, aFaire, aDistribuer, aProjeter, production, siCaCoince, variantes, priorite, confidentialite, regroupement } = activite
  const materiel = [...activite.materielParPersonne, ...activite.materielParGroupe].map(({ nom }) => nom).join(', ')
  return [
    visee, pourquoiIci, ...aDire.map(({ texte }) => texte), ...aFaire.map(({ texte }) => texte), aDistribuer, aProjeter, materiel, production,
    ...siCaCoince.map(({ signe, dire, suite = '' }) => `${signe} « ${dire} » ${suite}`.trim()),
    ...Object.values(variantes), priorite.raison, confidentialite, regroupement.effectifs,
  ]
}

/** Une fiche se cherche par ce qui s'y imprime, jamais par son exemple. */
function deFiche({ ref, titre, but, consigne, champs }: Fiche): Cherchable {
  return { titre: `${ref} ${titre}`, passages: pleins([but, consigne, ...chaines(champs)]), valeur: { genre: 'Fiche', adresse: { type: 'methode-fiche', ref } } }
}

/** Les textes d'un champ ; identifiants et genres n'en sont pas. */
function chaines(objet: unknown): string[] {
  if (typeof objet === 'string') return [objet]
  if (typeof objet !== 'object' || objet === null) return []
  return Object.entries(objet).flatMap(([nom, valeur]) => (nom === 'id' || nom === 'type' ? [] : chaines(valeur)))
}

function deTechniques({ techniques }: TextesMethode): Cherchable[] {
  return techniques.map(({ cle, titre, famille, signes, quand, faire, dire, eviter, apres }) => ({
    titre,
    passages: pleins([signes, quand, ...faire, ...dire.map(({ texte }) => texte), eviter, apres, FAMILLES_TECHNIQUES[famille]]),
    valeur: { genre: 'Technique', adresse: { type: 'methode-technique', cle } },
  }))
}

function duDroit(): Cherchable[] {
  const droit = (genre: string, titre: string, passages: string[], cle?: string): Cherchable => ({
    titre,
    passages: pleins(passages),
    valeur: { genre, adresse: cle === undefined ? { type: 'methode-reperes' } : { type: 'methode-reperes', cle } },
  })
  return [
    ...NOTES_JURIDIQUES.map(({ cle, titre, affirmation, texte, article, aVoixHaute, onNeSaitPas, statut }) =>
      droit(statut === 'verifie' ? 'Droit, vérifié' : 'Droit, à vérifier', titre, [affirmation, `${texte}, ${article}`, aVoixHaute, onNeSaitPas], cle),
    ),
    ...CHOIX_PROPOSES.map(({ sujet, choix, raison, decide }) => droit('Choix proposé', sujet, [choix, raison, decide])),
    ...LACUNES.map(({ question, lu, aDemander }) => droit('Ce que nous ne savons pas', question, [lu, aDemander])),
  ]
}

const desFreins = (): Cherchable[] =>
  FREINS.map(({ titre, signe, levierIntervenant, levierService, appui }) => ({
    titre,
    passages: [signe, levierIntervenant, levierService, appui],
    valeur: { genre: 'Frein', adresse: { type: 'methode-freins' } },
  }))

const desSigles = (): Cherchable[] =>
  SIGLES.map(({ sigle, developpe, phrase }) => ({ titre: `${sigle} — ${developpe}`, passages: [phrase], valeur: { genre: 'Sigle', adresse: { type: 'methode-sigles' } } }))

const pleins = (textes: readonly string[]): string[] => textes.filter((texte) => texte.trim() !== '')
