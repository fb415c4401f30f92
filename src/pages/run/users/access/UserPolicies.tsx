import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { policies, type PolicyHead } from '#api/policies.ts'
import type { Tag } from '#api/http/wire-fields.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import { ResourceLink } from '#features/policies/ResourceLink.tsx'
import { useProfileId } from '#app/use-session.ts'
import { Card } from '#components/layout/Card.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import { Row } from '#components/layout/Row.tsx'
import { userPolicies, type UserPolicy } from './user-policies.ts'
import classes from './UserPolicies.module.css'
import { say } from './messages/say.ts'

/** The most policies read automatically; each takes a request, and requests count against the plan's limit (contract 1.8). */
const unasked = 20

/** Which policies apply to a user with the tags in the form, and what is missing for the others. */
export function UserPolicies({ userId }: { userId: string }) {
  const profile = useProfileId()
  const heads = useQuery(policies.summaries(profile))
  const title = useId()
  return (
    <Card as="section" aria-labelledby={title}>
      <h2 id={title} className={classes.title}>
        {say.policiesByTheseTags()}
      </h2>
      <QueryState query={heads} skeleton={<FormSkeleton rows={2} />} renderError={failed}>
        {(found) => <Found heads={found} userId={userId} />}
      </QueryState>
    </Card>
  )
}

function failed(error: unknown, retry: () => void) {
  return <ErrorPanel error={error} title={say.policiesNotRead()} onRetry={retry} />
}

function Found({ heads, userId }: { heads: readonly PolicyHead[]; userId: string }) {
  const [asked, setAsked] = useState(heads.length <= unasked)
  if (heads.length === 0) {
    return <p className="text-help">{say.noPolicies()}</p>
  }
  if (asked) return <Read heads={heads} userId={userId} />
  return (
    <Stack gap={3} start>
      <p className="text-help">{say.policiesToRead({ policies: heads.length })}</p>
      <Button variant="default" onClick={() => setAsked(true)}>
        {say.checkPolicies({ policies: heads.length })}
      </Button>
    </Stack>
  )
}

function Read({ heads, userId }: { heads: readonly PolicyHead[]; userId: string }) {
  const whole = useQuery(policies.whole(useProfileId(), heads))
  const tags = useWatch<{ tags: Tag[] }, 'tags'>({ name: 'tags' })
  return (
    <QueryState query={whole} skeleton={<FormSkeleton rows={2} />} renderError={failed}>
      {(read) => {
        const list = userPolicies(read, { id: userId, tags: tags.filter(({ key }) => key.trim() !== '').map(trimmed) })
        return list.length === 0 ? (
          <p className="text-help">{say.noPolicyForUsers()}</p>
        ) : (
          <ul className="unmarked">
            {list.map((policy) => (
              <Item key={policy.id} policy={policy} />
            ))}
          </ul>
        )
      }}
    </QueryState>
  )
}

/** The tags as a save would store them. */
const trimmed = ({ key, value }: Tag): Tag => ({ key: key.trim(), value: value.trim() })

const badges = {
  applies: {
    tone: 'ok',
    get label() {
      return say.applies()
    },
  },
  'not met': {
    tone: 'mute',
    get label() {
      return say.doesNotApply()
    },
  },
  off: {
    tone: 'mute',
    get label() {
      return say.switchedOff()
    },
  },
} as const

function Item({ policy: { id, name, state, why, missing } }: { policy: UserPolicy }) {
  return (
    <li className={classes.item}>
      <Row apart>
        <h3 className={classes.name}>
          <ResourceLink type="access_management" id={id} name={name} />
        </h3>
        <StatusBadge tone={badges[state].tone}>{badges[state].label}</StatusBadge>
      </Row>
      {why.map((words) => (
        <p key={words} className="text-help">
          {words}
        </p>
      ))}
      {missing.map((words) => (
        <p key={words} className="text-warn">
          {words}
        </p>
      ))}
    </li>
  )
}
