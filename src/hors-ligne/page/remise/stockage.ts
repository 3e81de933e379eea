import { noteRemise } from '../../../stockage/commandes/documents'
import { lisContenu, lisRemisesEnFile } from '../../../stockage/lectures/documents'
import { lisDossier, lisEspace } from '../../../stockage/lectures/espace'
import { observe } from '../../../stockage/lectures/observe'
import type { Registre } from './depot'

/** Le registre du moteur, sur la base ouverte. */
export const registreDeLaBase: Registre = {
  observe: suite => observe(lisRemisesEnFile)(suite, suite),
  async lisATenter() {
    const aTenter = await lisRemisesEnFile()
    return { aTenter, destination: (await lisEspace()).destination }
  },
  async lisOctets(documentId) {
    const contenu = await lisContenu(documentId)
    if (contenu === null) throw new Error('Son contenu manque.')
    return contenu.pdf
  },
  async lisDossier() {
    const { poignee, permission } = await lisDossier()
    return { poignee, permise: permission === 'accordee' }
  },
  async note(documentId, etat, details) {
    const fait = await noteRemise(documentId, etat, details)
    if (!fait.ok) throw new Error(fait.raison)
  },
}
