import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { rememberedRegion, rememberRegion } from './remembered-region.ts'
import type { Region } from '#api/session/regions.ts'
import { PasswordSignIn } from './PasswordSignIn.tsx'
import { RegionField } from './RegionField.tsx'
import { TokenSignIn } from './TokenSignIn.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { Card } from '#components/layout/Card.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import type { Entry, RegionChoice } from './entry.ts'
import { say } from './messages/say.ts'

interface ConnectPanelProps {
  regions: readonly Region[]
  onEntering: (entering: boolean) => void
  onEntered: (profileId: string) => void
  preferred: string | undefined
  /** The demo comes first on this page, and has its one filled button. */
  quiet: boolean
}

/** Connects to the real API: first its address, then the person. */
export function ConnectPanel({ regions, onEntering, onEntered, preferred, quiet }: ConnectPanelProps) {
  const [choice, setChoice] = useState<RegionChoice>(() => rememberedRegion(regions))
  const [way, setWay] = useState<'password' | 'token'>('password')
  const [shared, setShared] = useState(false)
  const changeRegion = (next: RegionChoice) => {
    setChoice(next)
    rememberRegion(next)
  }
  const entry: Entry = { choice, regions, keep: shared ? 'memory' : 'tab', preferred, quiet, onEntering, onEntered }
  return (
    <Card as="section" aria-labelledby="connect-heading">
      <h2 id="connect-heading">{say.connectToTagoIO()}</h2>
      <Stack data-beginning>
        <RegionField regions={regions} value={choice} onChange={changeRegion} />
      </Stack>
      {way === 'password' ? (
        <PasswordSignIn key={JSON.stringify(choice)} entry={entry} />
      ) : (
        <TokenSignIn entry={entry} />
      )}
      <Stack data-beginning>
        <Checkbox
          label={say.sharedComputer()}
          description={say.sharedComputerHelp()}
          checked={shared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
        <TextButton onClick={() => setWay(way === 'password' ? 'token' : 'password')}>
          {way === 'password' ? say.byProfileToken() : say.byPassword()}
        </TextButton>
      </Stack>
    </Card>
  )
}
