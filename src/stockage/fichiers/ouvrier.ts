/** Worker de lecture : un fichier hostile ou énorme n'arrête jamais l'écran. Le fil principal le tue au bout du délai. */
import { RAISONS } from './limites'
import { litOctets } from './lecture-octets'
import type { DemandeLecture, ReponseLecture } from './travail'

self.addEventListener('message', ({ data }: MessageEvent<DemandeLecture>) => {
  const repond = (reponse: ReponseLecture): void => self.postMessage(reponse, {})
  litOctets(data.octets, data.feuille).then(repond, () => repond({ ok: false, raison: RAISONS.illisible }))
})
