import { use, useEffect } from 'react'
import { missingParts } from './missing-chunk.ts'

interface MissingPartProps {
  /** Called once it has closed, so that the next press can try again. */
  onGone: () => void
  onClose?: unknown
  onAnswer?: unknown
}

/** A promise that never settles: whoever waits for the part keeps showing its placeholder. */
const never = new Promise<never>(() => {})

/**
 * Shown in place of a part whose code could not be loaded. A dialog closes unanswered; anything else keeps its
 * placeholder. The page around it, and what was typed there, is untouched.
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
    // oxlint-disable-next-line react/exhaustive-deps -- runs once, when it appears
  }, [])
  return null
}
