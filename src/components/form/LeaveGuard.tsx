import { Button } from '@mantine/core'
import { useEffect, type RefObject } from 'react'
import { useBlocker } from 'react-router'
import { Dialog, DialogFooter } from '../feedback/Dialog.tsx'

interface LeaveGuardProps {
  /** True while something typed would be lost. */
  when: boolean
  /** Set by a form that has asked by itself, so that nobody is asked twice. */
  passing?: RefObject<boolean>
  onLeave: () => void
}

/** Asks once before a navigation or the closing of the tab loses what was typed. */
export function LeaveGuard({ when, passing, onLeave }: LeaveGuardProps) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      when && passing?.current !== true && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (!when) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [when])
  if (blocker.state !== 'blocked') return null
  return (
    <DiscardDialog
      onStay={() => blocker.reset()}
      onDiscard={() => {
        onLeave()
        blocker.proceed()
      }}
    />
  )
}

/** The question itself, for forms that close without a navigation. */
export function DiscardDialog({ onStay, onDiscard }: { onStay: () => void; onDiscard: () => void }) {
  return (
    <Dialog title="Discard what you typed?" onClose={onStay} width={420}>
      <p>What you typed is not saved.</p>
      <DialogFooter>
        <Button variant="default" onClick={onStay} data-autofocus>
          Keep editing
        </Button>
        <Button color="red" onClick={onDiscard}>
          Discard
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
