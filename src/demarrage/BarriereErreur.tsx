import { Component, type ComponentChildren } from 'preact'
import { Panne } from './Panne'

/** Une erreur de programme ne laisse pas une page blanche : elle se dit, et les données sont intactes. */
export class BarriereErreur extends Component<{ children: ComponentChildren }, { detail: string | null }> {
  override state: { detail: string | null } = { detail: null }

  static override getDerivedStateFromError(erreur: unknown): { detail: string } {
    return { detail: erreur instanceof Error ? erreur.message : String(erreur) }
  }

  override render() {
    const { detail } = this.state
    return detail === null ? this.props.children : <Panne detail={detail} />
  }
}
