import { use, useEffect } from 'react'

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
    // oxlint-disable-next-line react/exhaustive-deps -- it ends once, when it appears
  }, [])
  return null
}
