import { createElement, lazy, type ComponentProps, type LazyExoticComponent, type ReactNode } from 'react'
import { isMissingChunk, missingParts } from './missing-chunk.ts'
import { laterWords } from '#lib/words/catalogue.ts'
import { closingOf, MissingPart } from './MissingPart.tsx'

/** Any component, typed as React's own `lazy` types it. */
type Loadable = Awaited<ReturnType<Parameters<typeof lazy>[0]>>['default']

/**
 * A part of a page (a dialog, a preview, a chart) whose code is loaded when it is first shown. When the code cannot be
 * loaded, because a new version was deployed or the connection failed, the page stays as it is and a notice says so: an
 * error thrown here would take down the page and everything typed in it.
 * @param name the component among the exports of the module
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
      // What it says in another language comes with it.
      Promise.all([load(), laterWords()]).then(
        ([module]) => ({ default: module[name] }),
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
