import { Bouton, LienBouton } from '../../composants/Bouton'
import { Etat, type GenreEtat } from '../../composants/Etat'
import { LigneListe, Liste } from '../../composants/Liste'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import { dateLocale, ditDate, ditHeure } from '../../domaine/temps-en-mots'
import { useEnvironnement } from '../commun/environnement'
import type { Verifie } from './usePreuve'
import type { Verification } from './verifications'

const ETATS: Record<Verification['etat'], { genre: GenreEtat; mot: string }> = {
  verifie: { genre: 'fait', mot: 'vérifié' },
  manque: { genre: 'manque', mot: 'manque' },
  attente: { genre: 'attente', mot: 'vérification' },
  plan: { genre: 'brouillon', mot: 'à l’état de plan' },
}

/** La liste de départ : chaque ligne est vérifiée pour de vrai, chaque manque a son geste. */
export function PretAPartir({ verifications, verifie }: { verifications: Verification[]; verifie: Verifie }) {
  const comptees = verifications.filter(({ etat }) => etat !== 'plan')
  const tenues = comptees.filter(({ etat }) => etat === 'verifie')
  const premier = verifications.find(({ etat }) => etat === 'manque')
  return (
    <Rubrique
      titre="Prêt à partir"
      marge={
        <>
          <p class="gros">{tenues.length} sur {comptees.length}</p>
          <p role="status">{ditVerifie(verifie)}</p>
          <Rangee><Bouton aria-disabled={verifie.enCours} onClick={verifie.enCours ? undefined : verifie.relance}>Vérifier</Bouton></Rangee>
        </>
      }
    >
      <Liste nom="Ce qu’il faut pour partir">
        {verifications.map((une) => <LigneVerification key={une.cle} {...une} plein={une === premier} />)}
      </Liste>
    </Rubrique>
  )
}

function ditVerifie({ le, enCours }: Verifie): string {
  if (enCours || le === null) return 'vérification en cours'
  return `vérifié le ${ditDate(dateLocale(le))} à\u00A0${ditHeure(le)}, sur ce poste`
}

function LigneVerification({ etat, titre, detail, geste, plein }: Verification & { plein: boolean }) {
  const { genre, mot } = ETATS[etat]
  return (
    <LigneListe etat={<Etat genre={genre}>{mot}</Etat>} gestes={geste && <Geste geste={geste} plein={plein} />}>
      <b>{titre}</b>
      <br />
      <span class="doux">{detail}</span>
    </LigneListe>
  )
}

function Geste({ geste: { libelle, href, imprime = false }, plein }: { geste: NonNullable<Verification['geste']>; plein: boolean }) {
  const { recharge } = useEnvironnement()
  const genre = plein ? 'plein' : 'bord'
  if (href === undefined) return <Bouton genre={genre} onClick={recharge}>{libelle}</Bouton>
  return <LienBouton genre={genre} href={href} {...(imprime && { icone: 'imprimer' as const })}>{libelle}</LienBouton>
}
