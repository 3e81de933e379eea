/**
 * Le moteur de remise : observe ce qui attend, teste le réseau avant d’y croire, tente, note.
 * Un seul onglet remet à la fois (Web Lock). Rien n’est tenu en mémoire qui ne puisse se relire de la base.
 */
import { typographie } from '../../../domaine/typographie'
import { sondeOrigine, type Joignabilite } from '../joignabilite'
import { attenteEnvoi, attenteSonde } from './cadence'
import { estATenter, type Registre, type RemiseATenter } from './depot'
import { tente } from './essai'
import { HORS_RESEAU, PORTAIL, type Verdict } from './verdict'

export interface Reglages {
  registre: Registre
  racine: string
  /** Cet onglet peut-il noter ce qu’il fait ? Sinon il ne tente rien. */
  peutEcrire: () => boolean
  maintenant?: () => number
  sonde?: (racine: string) => Promise<Joignabilite>
}

export interface Moteur {
  /** Un indice (réseau revenu, onglet retrouvé) : essayer plus tôt que prévu. */
  hate(): void
  arrete(): void
}

const VERROU = 'jalons-remise'

/** Met le moteur en marche. Il s’endort quand rien n’attend ; un changement de la base le réveille. */
export function demarreMoteur(reglages: Reglages): Moteur {
  let sondes = 0
  let reveil: ReturnType<typeof setTimeout> | undefined
  let enCours = false
  let encore = false
  let arrete = false

  const passe = async (): Promise<void> => {
    if (arrete) return
    if (enCours) {
      encore = true // un changement arrivé pendant la passe : la refaire
      return
    }
    enCours = true
    clearTimeout(reveil)
    const attente = await faitUnePasse(reglages, sondes).catch(() => ({ delaiMs: attenteEnvoi(sondes), sansReseau: true }))
    enCours = false
    sondes = attente.sansReseau ? sondes + 1 : 0
    if (encore) {
      encore = false
      return passe()
    }
    if (!arrete && attente.delaiMs !== null) reveil = setTimeout(() => void passe(), attente.delaiMs)
  }

  const desabonne = reglages.registre.observe(() => void passe())
  return {
    hate() {
      sondes = 0
      void passe()
    },
    arrete() {
      arrete = true
      clearTimeout(reveil)
      desabonne()
    },
  }
}

interface Attente {
  /** Quand repasser, ou `null` si rien n’attend. */
  delaiMs: number | null
  /** La prochaine attente sera plus longue. */
  sansReseau: boolean
}

async function faitUnePasse(reglages: Reglages, sondes: number): Promise<Attente> {
  const plusTard: Attente = { delaiMs: attenteSonde(sondes), sansReseau: true }
  if (!reglages.peutEcrire()) return plusTard
  const verrous = globalThis.navigator?.locks as LockManager | undefined // absent hors contexte sûr, et de Node
  if (verrous === undefined) return traite(reglages, sondes)
  return verrous.request(VERROU, { ifAvailable: true }, verrou =>
    verrou === null ? plusTard : traite(reglages, sondes),
  )
}

const ATTENTE_AUTORISATION_MS = 2_000
const SANS_RESEAU = { portail: PORTAIL, 'hors-reseau': HORS_RESEAU } as const

async function traite(reglages: Reglages, sondes: number): Promise<Attente> {
  const { registre, racine, maintenant = Date.now, sonde = sondeOrigine } = reglages
  const { destination, aTenter } = await registre.lisATenter()
  const dues = aTenter.filter(({ remise }) => estATenter(remise, maintenant()))
  const parReseau = dues.some(({ remise }) => remise.voie === 'webdav')
  const reseau = parReseau ? await sonde(racine) : 'joignable'
  for (const due of dues) {
    const barre = due.remise.voie === 'webdav' && reseau !== 'joignable'
    const verdict = barre ? SANS_RESEAU[reseau] : await tente(due, { registre, destination, racine })
    await note(registre, due, verdict, maintenant())
  }
  return prochaine(await registre.lisATenter().then(lu => lu.aTenter), maintenant(), reseau, sondes)
}

/** Note ce qui a changé ; redire « en attente » à chaque sonde ne ferait que remplir le journal. */
async function note(registre: Registre, { remise, document }: RemiseATenter, verdict: Verdict, instant: number): Promise<void> {
  const raison = verdict.type === 'remis' ? verdict.detail : verdict.raison
  const attend = verdict.type === 'attente-reseau' || verdict.type === 'attente-autorisation'
  if (attend && verdict.type === remise.etat && typographie(raison) === remise.raison) return
  const reessaie = verdict.type === 'echec' && verdict.reessaie
  const prochainEssai = reessaie ? instant + attenteEnvoi(remise.essais) : 0
  await registre.note(document.id, verdict.type, { raison, prochainEssai })
}

function prochaine(aTenter: RemiseATenter[], instant: number, reseau: Joignabilite, sondes: number): Attente {
  const sansReseau = reseau !== 'joignable'
  const delais = aTenter.flatMap(({ remise }) => {
    if (remise.voie === 'webdav' && remise.etat === 'attente-reseau') return [attenteSonde(sondes)]
    if (remise.etat === 'attente-autorisation') return [ATTENTE_AUTORISATION_MS] // l’accorder ne touche pas la base
    return remise.etat === 'echec' && remise.prochainEssai > 0 ? [Math.max(0, remise.prochainEssai - instant)] : []
  })
  return { delaiMs: delais.length === 0 ? null : Math.min(...delais), sansReseau }
}
