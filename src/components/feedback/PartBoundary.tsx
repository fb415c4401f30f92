import { Component, type ReactNode } from 'react'
import { BrokenPart } from './BrokenPart.tsx'

interface PartBoundaryProps {
  /** What it holds, as in "The preview could not be shown". */
  part: string
  /** What is shown in its place on request: the text that it could not draw. */
  text?: string | undefined
  /** What it draws: when this changes, it is tried again. */
  of: unknown
  children: ReactNode
}

/**
 * Around everything that draws or edits a text of a person or a server (previews, editors, charts): when it breaks, the
 * page around it stays usable, and the draft can be discarded or its text be read.
 */
export class PartBoundary extends Component<PartBoundaryProps, { broken: boolean; of: unknown }> {
  override state = { broken: false, of: this.props.of }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  static getDerivedStateFromProps({ of }: PartBoundaryProps, state: { of: unknown }) {
    return of === state.of ? null : { broken: false, of }
  }

  override render() {
    const { part, text, children } = this.props
    if (!this.state.broken) return children
    return <BrokenPart part={part} text={text} onRetry={() => this.setState({ broken: false })} />
  }
}
