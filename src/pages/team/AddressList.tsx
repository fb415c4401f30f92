import { useWatch } from 'react-hook-form'
import { StatusBadge, type StatusTone } from '#components/display/StatusBadge.tsx'
import { fold, readAddresses, type AddressState, type Known } from './addresses.ts'
import type { InviteOutcome, Outcomes } from './invite-all.ts'
import classes from './team.module.css'
import { say } from './messages/say.ts'

const states: Record<AddressState, { tone: StatusTone; words: string }> = {
  ready: {
    tone: 'info',
    get words() {
      return say.ready()
    },
  },
  again: {
    tone: 'info',
    get words() {
      return say.readyAgain()
    },
  },
  incomplete: {
    tone: 'bad',
    get words() {
      return say.notACompleteAddress()
    },
  },
  twice: {
    tone: 'mute',
    get words() {
      return say.twiceInThisList()
    },
  },
  own: {
    tone: 'mute',
    get words() {
      return say.yourOwnAddress()
    },
  },
  member: {
    tone: 'mute',
    get words() {
      return say.alreadyInTheTeam()
    },
  },
  invited: {
    tone: 'mute',
    get words() {
      return say.alreadyInvited()
    },
  },
}

/** Each address in the field, with what will happen or has happened to it. */
export function AddressList({ known, outcomes }: { known: Known; outcomes: Outcomes }) {
  const typed = useWatch<{ addresses: string }, 'addresses'>({ name: 'addresses' })
  const addresses = readAddresses(typed ?? '', known)
  if (addresses.length === 0) return null
  return (
    <ul className={classes.addresses} aria-label={say.addresses()}>
      {addresses.map(({ email, state }, index) => {
        const outcome = state === 'twice' ? undefined : outcomes[fold(email)]
        const { tone, words } = outcome ? shownOutcome(outcome) : states[state]
        return (
          // An address may occur twice in the text; its position tells the two apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${index} ${email}`}>
            <span className={classes.address}>{email}</span>
            {outcome?.state === 'failed' ? (
              <span className={classes.refused}>{words}</span>
            ) : (
              <StatusBadge tone={tone}>{words}</StatusBadge>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function shownOutcome(outcome: InviteOutcome): { tone: StatusTone; words: string } {
  if (outcome.state === 'failed') return { tone: 'bad', words: outcome.words }
  if (outcome.state === 'invited') return { tone: 'ok', words: say.invited() }
  return { tone: 'mute', words: outcome.state === 'sending' ? say.beingSent() : say.notSent() }
}
