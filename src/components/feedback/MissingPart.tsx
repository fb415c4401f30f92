import { use, useEffect } from 'react'
import { missingParts } from './missing-chunk.ts'

interface MissingPartProps {
  /** Called once it has closed: the next press may try again. */
  onGone: () => void
  onClose?: unknown
  onAnswer?: unknown
}

/** Never settles: what waits for a part goes on showing what it shows meanwhile. */
const never = new Promise<never>(() => {})

/**
 * In the place of a part whose code did not arrive. A dialog closes, unanswered; in place of anything else its stand-in
 * stays. The page around it, and what was typed there, is untouched.
 */
export function MissingPart({ onGone, ...props }: MissingPartProps) {
  const end = closingOf(props)
  return end ? <Ending end={end} onGone={onGone} /> : <Waiting />
}

/** How a part is closed that can close: a dialog, unanswered. Undefined for anything else. */
export function closingOf({ onClose, onAnswer }: { onClose?: unknown; onAnswer?: unknown }): (() => void) | undefined {
  const end = typeof onClose === 'function' ? onClose : onAnswer
  return typeof end === 'function' ? () => end() : undefined
}

function Waiting() {
  return use(never)
}

function Ending({ end, onGone }: { end: () => void; onGone: () => void }) {
  // Whoever opened this learns that it has closed, and then the notice comes: a press that follows it tries again.
  useEffect(() => {
    end()
    missingParts.tell()
    return onGone
    // oxlint-disable-next-line react/exhaustive-deps -- it ends once, when it appears
  }, [])
  return null
}
