import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DomainState } from '#api/run/custom-domain.ts'
import { Icon } from '#components/display/Icon.tsx'
import { ActionButton } from '#components/button/ActionButton.tsx'
import { HandOverDialog } from './HandOverDialog.tsx'
import { say } from './messages/say.ts'

interface DomainActionsProps {
  state: DomainState | undefined
  query: { isFetching: boolean }
  onCheck: () => void
  /** Why nothing can be changed here. */
  reason: string | undefined
  onConnect: () => void
}

/**
 * The buttons of the page's head: connecting while there is no domain, checking and handing over while there is one.
 */
export function DomainActions({ state, query, onCheck, reason, onConnect }: DomainActionsProps) {
  const [handing, setHanding] = useState(false)
  if (state?.kind === 'none') {
    return (
      <ActionButton reason={reason} leftSection={<Icon name="globe" />} onClick={onConnect}>
        {say.connectDomain()}
      </ActionButton>
    )
  }
  if (state?.kind !== 'connected') return null
  return (
    <>
      <Button variant="default" leftSection={<Icon name="mail" />} onClick={() => setHanding(true)}>
        {say.handOverToIT()}
      </Button>
      <Button
        leftSection={<Icon name="refresh" />}
        aria-disabled={query.isFetching}
        onClick={() => {
          if (!query.isFetching) onCheck()
        }}
      >
        {say.checkNow()}
      </Button>
      {handing && <HandOverDialog domain={state.domain} onClose={() => setHanding(false)} />}
    </>
  )
}
