import { Component, type ReactNode } from 'react'
import { Outlet, useLocation } from 'react-router'
import { PageError } from './PageError.tsx'

interface BoundaryProps {
  /** The address: going to another page tries again. */
  at: string
  children: ReactNode
}

class Boundary extends Component<BoundaryProps, { error: unknown; broken: boolean; at: string }> {
  override state = { error: undefined, broken: false, at: this.props.at }

  static getDerivedStateFromError(error: unknown) {
    return { error, broken: true }
  }

  static getDerivedStateFromProps({ at }: BoundaryProps, state: { at: string }) {
    return at === state.at ? null : { broken: false, error: undefined, at }
  }

  override render() {
    return this.state.broken ? <PageError error={this.state.error} /> : this.props.children
  }
}

/** Around pages: one that fails leaves what stands around it usable. Without children it holds the pages below it. */
export function PageBoundary({ children }: { children?: ReactNode }) {
  return <Boundary at={useLocation().key}>{children ?? <Outlet />}</Boundary>
}
