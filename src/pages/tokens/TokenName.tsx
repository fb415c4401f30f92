import type { ProfileToken } from '#api/profile-tokens.ts'
import { StatusBadge, type StatusTone } from '#components/display/StatusBadge.tsx'
import { concernsOf, concernNames, type Concern, type TokenPeople } from '#features/tokens/token-hygiene.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import classes from './tokens.module.css'

const tones: Record<Concern, StatusTone> = {
  expired: 'bad',
  ending: 'warn',
  'never-full': 'mute',
  unused: 'mute',
  'ex-member': 'warn',
}

const short: Record<Concern, string> = {
  expired: 'Expired',
  ending: 'Ends soon',
  'never-full': 'Full, no end',
  unused: 'Unused',
  'ex-member': 'Maker left',
}

interface TokenNameProps {
  token: ProfileToken
  now: number
  people: TokenPeople
}

/** The name, whether it is in use here, and the most pressing concern about it. */
export function TokenName({ token, now, people }: TokenNameProps) {
  const [concern] = concernsOf(token, now, people)
  return (
    <span className={classes.name}>
      <span>{visibleName(token.name) || 'Without a name'}</span>
      {token.inUse && <StatusBadge tone="info">In use here</StatusBadge>}
      {concern && (
        <span title={concernNames[concern]}>
          <StatusBadge tone={tones[concern]}>{short[concern]}</StatusBadge>
        </span>
      )}
    </span>
  )
}
