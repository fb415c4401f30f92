import { createElement, lazy, type ComponentProps, type LazyExoticComponent, type ReactNode } from 'react'
import { isMissingChunk, missingParts } from './missing-chunk.ts'
import { closingOf, MissingPart } from './MissingPart.tsx'

/** A component of any props, in the words of React's own `lazy`. */
type Loadable = Awaited<ReturnType<Parameters<typeof lazy>[0]>>['default']

/**
 * A part of a page (a dialog, a preview, a chart) whose code loads with its first showing. Where the code does not arrive,
 * because a new version took its place or the connection was cut, the page stays as it is and a notice says so: an error
 * thrown here would take the page down, with what was typed there.
 * @param name the component among what the module exports
 */
export function lazyPart<Name extends string, Part extends Loadable>(
  load: () => Promise<Readonly<Record<Name, Part>>>,
  name: Name,
): (props: ComponentProps<Part>) => ReactNode {
  let part: LazyExoticComponent<Loadable> | undefined
  let closes = false
  const onGone = () => {
    part = undefined
  }
  const make = () =>
    lazy<Loadable>(() =>
      load().then(
        (module) => ({ default: module[name] }),
        (error: unknown) => {
          if (!isMissingChunk(error)) throw error
          // What closes tells of it once it has closed.
          if (!closes) missingParts.tell()
          return { default: (props: object) => createElement(MissingPart, { ...props, onGone }) }
        },
      ),
    )
  return function LazyPart(props) {
    part ??= make()
    closes = closingOf(props) !== undefined
    return createElement(part, props)
  }
}
