import { calculeBandes, calculeGraduations, calculeTraits, type JalonLigne } from './ligne-arpentage'
import s from './LigneArpentage.module.css'

interface Proprietes {
  jalon: JalonLigne
  debut: number
  longueur: number
  haut: number
  pct: (minutes: number) => string
}

/** Un jalon de la ligne : corde pour une pause, corps vide, bandes faites, reste surligné, traits du dépassement. */
export function JalonDessine({ jalon, debut, longueur, haut, pct }: Proprietes) {
  const courante = jalon.etat === 'courante'
  if (jalon.pause && !courante)
    return <line class={s['corde']} x1={pct(debut)} x2={pct(debut + longueur)} y1={haut + 10} y2={haut + 10} />
  const y = courante ? haut - 4 : haut
  const h = courante ? 28 : 20
  const fait = jalon.etat === 'faite' ? longueur : courante ? Math.min(jalon.ecoule, jalon.minutes) : 0
  const rect = (classe: string | undefined, de: number, long: number) => (
    <rect class={classe} x={pct(debut + de)} y={y} width={pct(long)} height={h} />
  )
  return (
    <g class={courante ? s['courant'] : undefined}>
      {rect(s['vide'], 0, longueur)}
      {courante && rect(s['reste'], fait, longueur - fait)}
      {calculeBandes(fait).map((bande) => (
        <rect key={bande.debut} class={s['pleine']} x={pct(debut + bande.debut)} y={y} width={pct(bande.longueur)} height={h} />
      ))}
      {(courante ? calculeGraduations(fait, jalon.minutes) : jalon.etat === 'venir' ? calculeGraduations(0, longueur) : []).map((m) => (
        <line key={m} class={s['graduation']} x1={pct(debut + m)} x2={pct(debut + m)} y1={y + h - 8} y2={y + h} />
      ))}
      {courante && calculeTraits(jalon.minutes, jalon.ecoule).map((m) => (
        <line key={m} class={s['depasse']} x1={pct(debut + m)} x2={pct(debut + m)} y1={y} y2={y + h} />
      ))}
      {rect(courante ? s['contourCourant'] : s['contour'], 0, longueur)}
    </g>
  )
}
