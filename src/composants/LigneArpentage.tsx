import { classes } from './classes'
import { JalonDessine } from './JalonDessine'
import { mesureJalon, placeJalons, trieHeures, type JalonLigne, type RepereLigne } from './ligne-arpentage'
import s from './LigneArpentage.module.css'

export type { JalonLigne, RepereLigne } from './ligne-arpentage'

interface Proprietes {
  jalons: JalonLigne[]
  /** Nom accessible de la ligne. */
  nom?: string
  /** Heures rondes au-dessus de la ligne, en minutes depuis le début. Sans elles, la ligne est basse. */
  heures?: RepereLigne[]
  /** L'instant présent : trait, fanion et heure. */
  fil?: RepereLigne
  /** La fin prévue : tireté. Le retard est la distance du tireté au bout. */
  prevu?: RepereLigne
  class?: string
}

const DIT_ETAT: Record<JalonLigne['etat'], string> = { faite: 'faite', courante: 'en cours', venir: 'à venir' }

/** La séance, arpentée : une bande vaut cinq minutes. Le dessin est décoratif, la liste dit tout en mots. */
export function LigneArpentage({ jalons, nom = 'Ligne de la séance', heures = [], fil, prevu, class: autre }: Proprietes) {
  const { places, somme, axe } = placeJalons(jalons, prevu)
  const pct = (minutes: number) => `${((minutes / axe) * 100).toFixed(3)}%`
  const haut = heures.length > 0 || fil !== undefined ? 26 : 4
  return (
    <section class={classes(s['ligne'], autre)} aria-label={nom}>
      <svg height={haut + 32} aria-hidden="true">
        {places.map((place) => <JalonDessine key={place.debut} {...place} haut={haut} pct={pct} />)}
        {places.map(({ debut }, rang) => (
          <Piquet key={debut} x={pct(debut)} haut={haut} jour={rang > 0 && jalons.some((j) => j.etat !== 'venir')} />
        ))}
        <Piquet x={pct(somme)} haut={haut} jour={false} />
        <Heures heures={trieHeures(heures, axe, fil, prevu)} axe={axe} pct={pct} />
        {prevu && <Prevu x={pct(prevu.minutes)} texte={prevu.texte} haut={haut} serre={estSerre(fil, prevu, axe)} />}
        {fil && <Fil x={pct(fil.minutes)} texte={fil.texte} haut={haut} retourne={fil.minutes / axe > 0.92} />}
      </svg>
      <ol class={s['noms']} style={{ inlineSize: pct(somme) }}>
        {places.map(({ jalon, debut }) => <NomJalon key={debut} jalon={jalon} />)}
      </ol>
    </section>
  )
}

const estSerre = (fil: RepereLigne | undefined, prevu: RepereLigne, axe: number) =>
  fil !== undefined && fil.minutes < prevu.minutes && (prevu.minutes - fil.minutes) / axe < 0.22

function NomJalon({ jalon }: { jalon: JalonLigne }) {
  const minutes = Math.round(mesureJalon(jalon))
  return (
    <li style={{ '--min': String(mesureJalon(jalon)) }} {...(jalon.etat === 'courante' && { 'aria-current': 'step' as const })}>
      <span>
        {jalon.reference}
        <span class="cache">{`${jalon.pause ? '' : ` ${jalon.court}`}, ${minutes}\u00A0min, ${DIT_ETAT[jalon.etat]}`}</span>
      </span>
      <b aria-hidden="true">{jalon.pause ? `${minutes}\u00A0min` : jalon.court}</b>
    </li>
  )
}

function Piquet({ x, haut, jour }: { x: string; haut: number; jour: boolean }) {
  return (
    <>
      {jour && <line class={s['jour']} x1={x} x2={x} y1={haut - 5} y2={haut + 26} />}
      <line class={s['piquet']} x1={x} x2={x} y1={haut - 5} y2={haut + 29} />
    </>
  )
}

function Heures({ heures, axe, pct }: { heures: RepereLigne[]; axe: number; pct: (m: number) => string }) {
  return (
    <>
      {heures.map(({ minutes, texte }) => {
        const ancre = minutes === 0 ? 'start' : minutes > axe * 0.97 ? 'end' : 'middle'
        return <text key={minutes} x={pct(minutes)} y="15" text-anchor={ancre}>{texte}</text>
      })}
    </>
  )
}

function Prevu({ x, texte, haut, serre }: { x: string; texte: string; haut: number; serre: boolean }) {
  return (
    <>
      <line class={s['repere']} x1={x} x2={x} y1={serre ? haut - 5 : 4} y2={haut + 29} />
      {!serre && <text x={x} dx="-6" y="15" text-anchor="end">{texte}</text>}
    </>
  )
}

function Fil({ x, texte, haut, retourne }: { x: string; texte: string; haut: number; retourne: boolean }) {
  return (
    <>
      <line class={s['fil']} x1={x} x2={x} y1={0} y2={haut + 29} />
      <svg x={x} overflow="visible"><path class={s['fanion']} d="M0 0h14l-4 5 4 5H0z" /></svg>
      <text class={s['heureFil']} x={x} dx={retourne ? -6 : 20} y="15" text-anchor={retourne ? 'end' : 'start'}>{texte}</text>
    </>
  )
}
