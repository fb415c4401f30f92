import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ApiError } from '#api/http/errors.ts'
import { rememberFormerMember } from '#features/audit/former-members.ts'
import { teams, type TeamMember } from '#api/team.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { messageOf } from './invite-all.ts'
import { nameOf } from './TeamTable.tsx'
import { TokenChoices, type Revocation } from './TokenChoices.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import { Stack } from '#components/layout/Stack.tsx'

interface RemoveDialogProps {
  profile: string
  member: TeamMember
  onClose: () => void
}

/** Takes a person's access away, and with it the tokens they made: those would work on (contract 5.16). */
export function RemoveMemberDialog({ profile, member, onClose }: RemoveDialogProps) {
  const tokens = useQuery(teams.tokensOf(profile, member.id))
  const { mutateAsync: remove } = useMutation(teams.remove(profile))
  const { mutateAsync: revoke } = useMutation(teams.revoke(profile))
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const [revocations, setRevocations] = useState<Readonly<Record<string, Revocation>>>({})
  const removed = useRef(false)
  const tried = useRef(false)
  const name = nameOf(member)

  const removeOnce = async () => {
    if (removed.current) return
    try {
      await remove(member.id)
    } catch (error) {
      // After a try whose answer was lost, somebody who is gone is what was asked for.
      const gone = tried.current && error instanceof ApiError && error.kind === 'not-found'
      tried.current ||= error instanceof ApiError && error.maybeDone
      if (!gone) throw error
    }
    removed.current = true
    rememberFormerMember(profile, member.id, name)
  }

  const run = async () => {
    if (tokens.data === undefined) throw new TokensUnknown()
    await removeOnce()
    const chosen = tokens.data.filter(({ token }) => !kept.has(token))
    let failed = 0
    for (const { token } of chosen) {
      if (revocations[token]?.state === 'revoked') continue
      try {
        // One after the other, each once: a failure of one must not hide what came of the others.
        // oxlint-disable-next-line no-await-in-loop
        await revoke(token)
        setRevocations((all) => ({ ...all, [token]: { state: 'revoked' } }))
      } catch (error) {
        const gone = error instanceof ApiError && error.kind === 'not-found'
        if (!gone) failed += 1
        setRevocations((all) => ({
          ...all,
          [token]: gone ? { state: 'revoked' } : { state: 'failed', words: messageOf(error) },
        }))
      }
    }
    if (failed > 0) throw new TokensLeft(name, failed)
    notify({ message: `${name} removed from the team${revokedWords(chosen.length)}` })
  }

  return (
    <ConfirmDialog
      title={`Remove ${name}`}
      body={
        <Stack>
          <p>
            <b>{visibleName(name)}</b> {member.name !== '' && <>({visibleName(member.email)}) </>}loses access to this
            profile at once. To let them in again, send a new invitation.
          </p>
          <TokenChoices query={tokens} name={name} kept={kept} onKeep={setKept} revocations={revocations} />
        </Stack>
      }
      confirmLabel={removed.current ? 'Revoke again' : 'Remove member'}
      danger
      typeToConfirm={member.email || name}
      failureTitle={
        removed.current ? `${name} is removed, but not every token is revoked` : 'The member was not removed'
      }
      run={run}
      onClose={onClose}
    />
  )
}

const revokedWords = (count: number) => (count === 0 ? '' : `, ${count} ${count === 1 ? 'token' : 'tokens'} revoked`)

class TokensUnknown extends Error {
  readonly title = 'The tokens of this person are not known yet'
  readonly nextStep = 'Wait until they are listed, or press Retry beside them.'
}

class TokensLeft extends Error {
  readonly title: string
  readonly meaning = 'They open this profile until they are revoked.'
  readonly nextStep = 'Revoke again, or revoke them later under Tokens.'
  constructor(name: string, count: number) {
    super('tokens left')
    this.title = count === 1 ? `One token of ${name} still works` : `${count} tokens of ${name} still work`
  }
}
