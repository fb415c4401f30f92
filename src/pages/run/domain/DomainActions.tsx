import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DomainState } from '#api/run/custom-domain.ts'
import { Icon } from '#components/display/Icon.tsx'
import { HandOverDialog } from './HandOverDialog.tsx'

interface DomainActionsProps {
  state: DomainState | undefined
  query: { isFetching: boolean; refetch: () => unknown }
  /** Why nothing can be changed here. */
  reason: string | undefined
  onConnect: () => void
}

/**
 * The buttons of the page's head: connecting while there is no domain, checking and handing over while there is one.
 */
export function DomainActions({ state, query, reason, onConnect }: DomainActionsProps) {
  const [handing, setHanding] = useState(false)
  if (state?.kind === 'none') {
    return (
      <Button
        leftSection={<Icon name="globe" />}
        {...(reason ? { 'data-disabled': true, 'aria-disabled': true, title: reason } : { onClick: onConnect })}
      >
        Connect domain
      </Button>
    )
  }
  if (state?.kind !== 'connected') return null
  return (
    <>
      <Button variant="default" leftSection={<Icon name="mail" />} onClick={() => setHanding(true)}>
        Hand over to IT
      </Button>
      <Button
        leftSection={<Icon name="refresh" />}
        aria-disabled={query.isFetching}
        onClick={() => {
          if (!query.isFetching) void query.refetch()
        }}
      >
        Check now
      </Button>
      {handing && <HandOverDialog domain={state.domain} onClose={() => setHanding(false)} />}
    </>
  )
}
