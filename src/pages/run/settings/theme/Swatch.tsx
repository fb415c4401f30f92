import { Suspense, useRef, useState } from 'react'
import { Flyout } from '#components/display/Flyout.tsx'
import { parseColour, toStyle } from './css-colour.ts'
import classes from './theme.module.css'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'

const ColourPicker = lazyPart(() => import('./ColourPicker.tsx'), 'ColourPicker')

interface SwatchProps {
  label: string
  /** The typed colour. */
  text: string
  /** Called with the picked colour, in the syntax of `text`. */
  onPick: (text: string) => void
}

/** Shows the colour; pressing it opens a picker. */
export function Swatch({ label, text, onPick }: SwatchProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [anchor, setAnchor] = useState<HTMLElement>()
  const colour = parseColour(text)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes.swatch}
        aria-label={say.pickColour({ label })}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={() => setAnchor(anchor ? undefined : (button.current ?? undefined))}
      >
        <span className={classes.colour} style={colour ? { background: toStyle(colour) } : undefined} />
      </button>
      {anchor && (
        <Flyout anchor={anchor} kind="panel" label={say.colourOfLabel({ label })} onClose={() => setAnchor(undefined)}>
          <Suspense fallback={<div className={classes.picker} />}>
            <div className={classes.picker}>
              <ColourPicker text={text} onPick={onPick} />
            </div>
          </Suspense>
        </Flyout>
      )}
    </>
  )
}
