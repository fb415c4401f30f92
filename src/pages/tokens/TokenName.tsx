import type { ProfileToken } from '#api/profile-tokens.ts'
import { StatusBadge, type StatusTone } from '#components/display/StatusBadge.tsx'
import { concernsOf, concernNames, type Concern, type TokenPeople } from '#features/tokens/token-hygiene.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import classes from './tokens.module.css'
import { say } from './messages/say.ts'

const tones: Record<Concern, StatusTone> = {
  expired: 'bad',
  ending: 'warn',
  'never-full': 'mute',
  unused: 'mute',
  'ex-member': 'warn',
}

const short: Record<Concern, () => string> = {
  expired: say.expired,
  ending: say.endsSoon,
  'never-full': say.fullNoEnd,
  unused: say.unused,
  'ex-member': say.makerLeft,
}

interface TokenNameProps {
  token: ProfileToken
  now: number
  people: TokenPeople
  /** Which of the two of an unfinished rotation it is: both bear one name. */
  part?: 'old' | 'new' | undefined
}

/** The name, whether it is in use here, and the most pressing concern about it. */
export function TokenName({ token, now, people, part }: TokenNameProps) {
  const [concern] = concernsOf(token, now, people)
  return (
    <span className={classes.name}>
      <span title={visibleName(token.name)}>{visibleName(token.name) || say.withoutAName()}</span>
      {part && (
        <StatusBadge tone={part === 'old' ? 'warn' : 'info'}>
          {part === 'old' ? say.oldOne() : say.newOne()}
        </StatusBadge>
      )}
      {token.inUse && <StatusBadge tone="info">{say.inUseHere()}</StatusBadge>}
      {concern && (
        <span title={concernNames[concern]}>
          <StatusBadge tone={tones[concern]}>{short[concern]()}</StatusBadge>
        </span>
      )}
    </span>
  )
}
