import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DomainState } from '#api/run/custom-domain.ts'
import { Icon } from '#components/display/Icon.tsx'
import { ActionButton } from '#components/button/ActionButton.tsx'
import { HandOverDialog } from './HandOverDialog.tsx'

interface DomainActionsProps {
  state: DomainState | undefined
  query: { isFetching: boolean; refetch: () => unknown }
  /** Why nothing can be changed here. */
  reason: string | undefined
  onConnect: () => void
}

/** The buttons of the head: connecting while there is no domain, checking and handing over while there is one. */
export function DomainActions({ state, query, reason, onConnect }: DomainActionsProps) {
  const [handing, setHanding] = useState(false)
  if (state?.kind === 'none') {
    return (
      <ActionButton reason={reason} leftSection={<Icon name="globe" />} onClick={onConnect}>
        Connect domain
      </ActionButton>
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
