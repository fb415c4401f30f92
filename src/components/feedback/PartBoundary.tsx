import { Component, type ReactNode } from 'react'
import { BrokenPart, type BrokenPartName } from './BrokenPart.tsx'

interface PartBoundaryProps {
  part: BrokenPartName
  /** Shown on request instead: the text that could not be rendered. */
  text?: string | undefined
  /** The value that it renders: when it changes, rendering is tried again. */
  of: unknown
  children: ReactNode
}

/**
 * Wraps everything that renders or edits a text from a person or a server (previews, editors, charts). When that fails,
 * the page around it stays usable, and the draft can be discarded or its text read.
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
