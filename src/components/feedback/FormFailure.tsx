import { useEffect, useRef } from 'react'
import { ErrorPanel, type ErrorPanelProps } from './ErrorPanel.tsx'

/**
 * The failure of a form, at its top. Each failure takes the focus and scrolls into view: whoever pressed a button at
 * the foot of a long form must not think that nothing happened.
 */
export function FormFailure({
  failure,
  ...panel
}: { failure: { error: unknown } } & Omit<ErrorPanelProps, 'error' | 'box'>) {
  const box = useRef<HTMLDivElement>(null)
  // Focus and scrolling are the browser's. A second failure is another object, even with the same words.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'center' })
    box.current?.focus({ preventScroll: true })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each failure takes the focus anew
  }, [failure])
  return <ErrorPanel {...panel} error={failure.error} box={box} />
}
