import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { ChampZone } from '../../composants/champs/ChampZone'
import { useSaisieDifferee } from '../../composants/useSaisieDifferee'
import { versOrdinaire } from '../../domaine/scenario/textes'
import { typographie } from '../../domaine/typographie'

interface Proprietes {
  etiquette: string
  aide?: string
  valeur: string
  long: boolean
  enregistre: (texte: string) => Promise<boolean>
}

/** Un texte qui s'enregistre en se tapant. Annulé ou refait ailleurs, il se montre tel qu'il est devenu. */
export function TexteRetouche({ etiquette, aide, valeur, long, enregistre }: Proprietes) {
  const [texte, changeTexte] = useState(typographie(valeur))
  const envoye = useRef(valeur)
  const saisie = useSaisieDifferee(async (tape) => {
    const neuf = versOrdinaire(tape)
    envoye.current = neuf
    if (!(await enregistre(neuf))) changeTexte(typographie(valeur))
  })
  useLayoutEffect(() => {
    if (valeur !== envoye.current) changeTexte(typographie(valeur))
    envoye.current = valeur
  }, [valeur])
  const champ = {
    etiquette,
    ...(aide !== undefined && { aide }),
    valeur: texte,
    onValeur: (neuf: string) => {
      changeTexte(neuf)
      saisie.saisit(neuf)
    },
    onBlur: () => void saisie.vide(),
  }
  return long ? <ChampZone {...champ} lignes={Math.min(10, Math.max(2, Math.ceil(texte.length / 75)))} /> : <ChampTexte {...champ} largeur="large" />
}
