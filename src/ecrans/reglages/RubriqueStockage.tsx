import { useState } from 'preact/hooks'
import { Bouton, LienBouton } from '../../composants/Bouton'
import { Etat } from '../../composants/Etat'
import { LigneListe, Liste } from '../../composants/Liste'
import { Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import { useEnvironnement, type Persistance, type PreuvePrecache } from '../commun/environnement'

/** Où sont les données, ce que le navigateur promet, et l'ouverture sans réseau. */
export function RubriqueStockage() {
  const { demandePersistance, verifiePrecache, espace } = useEnvironnement()
  const [promesse, changePromesse] = useState<Persistance | null>(null)
  const [preuve, changePreuve] = useState<PreuvePrecache | null>(null)
  return (
    <Rubrique titre="Stockage" marge={<p>dans ce navigateur, sur ce poste</p>}>
      <Liste nom="État du stockage">
        <LigneListe
          etat={<EtatPromesse promesse={promesse} />}
          gestes={<Bouton onClick={() => void demandePersistance().then(changePromesse)}>Demander la garantie</Bouton>}
        >
          <b>Garder les données</b><br /><span class="doux">{ditPromesse(promesse)}</span>
        </LigneListe>
        <LigneListe
          etat={<EtatPreuve preuve={preuve} />}
          gestes={<Bouton onClick={() => void verifiePrecache().then(changePreuve)}>Vérifier maintenant</Bouton>}
        >
          <b>Ouvrir sans réseau</b><br /><span class="doux">{ditPreuve(preuve)}</span>
        </LigneListe>
        <LigneListe gestes={<LienBouton href={versHash({ type: 'bienvenue' })}>Changer d’espace</LienBouton>} etat={<span />}>
          <b>{espace.value === 'exemple' ? 'Espace d’exemple' : 'Votre espace'}</b><br />
          <span class="doux">L’exemple et votre espace sont deux bases séparées.</span>
        </LigneListe>
      </Liste>
    </Rubrique>
  )
}

function EtatPromesse({ promesse }: { promesse: Persistance | null }) {
  if (promesse === null) return <Etat genre="brouillon">pas demandé</Etat>
  return promesse === 'garantie' ? <Etat genre="fait">garanti</Etat> : <Etat genre="manque">sans garantie</Etat>
}

function ditPromesse(promesse: Persistance | null): string {
  if (promesse === 'garantie') return 'Le navigateur s’engage à ne pas effacer ces données pour faire de la place.'
  if (promesse === 'sans-garantie') return 'Le navigateur n’a pas promis de garder ces données si la place venait à manquer. Remettez vos documents sans attendre.'
  return 'Le navigateur peut promettre de ne pas effacer ces données pour faire de la place.'
}

function EtatPreuve({ preuve }: { preuve: PreuvePrecache | null }) {
  if (preuve === null) return <Etat genre="brouillon">pas vérifié</Etat>
  return preuve.ok ? <Etat genre="fait">vérifié</Etat> : <Etat genre="manque">manque</Etat>
}

function ditPreuve(preuve: PreuvePrecache | null): string {
  if (preuve === null) return 'Chaque fichier de Jalons est relu et comparé.'
  return preuve.ok ? `${preuve.presents} fichiers relus et comparés à l’instant.` : preuve.raison
}
