import { use, useEffect } from 'react'

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
export function MissingPart({ onGone, onClose, onAnswer }: MissingPartProps) {
  const end = typeof onClose === 'function' ? onClose : onAnswer
  if (typeof end !== 'function') return <Waiting />
  return <Ending end={() => end()} onGone={onGone} />
}

function Waiting() {
  return use(never)
}

function Ending({ end, onGone }: { end: () => void; onGone: () => void }) {
  // Whoever opened this learns that it has closed. The notice was given when the load failed: told once more from here,
  // it would come back to a person who has dismissed it meanwhile.
  useEffect(() => {
    end()
    return onGone
    // oxlint-disable-next-line react/exhaustive-deps -- runs once, when it appears
  }, [])
  return null
}
