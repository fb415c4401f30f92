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
import { say } from './messages/say.ts'

interface RemoveDialogProps {
  profile: string
  member: TeamMember
  onClose: () => void
}

/** Removes a member, and with them the tokens they made, which would keep working (contract 5.16). */
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
      // When an earlier try's answer was lost, a member who is missing has been removed.
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
        // One after the other, each once: the failure of one must not hide the results of the others.
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
    notify({ message: removedWords(name, chosen.length) })
  }

  return (
    <ConfirmDialog
      title={say.removeName({ name })}
      body={
        <Stack>
          <p>
            {member.name === ''
              ? say.losesAccess({ name: visibleName(name) })
              : say.losesAccessAddress({ name: visibleName(name), email: visibleName(member.email) })}
          </p>
          <TokenChoices query={tokens} name={name} kept={kept} onKeep={setKept} revocations={revocations} />
        </Stack>
      }
      confirmLabel={removed.current ? say.revokeAgain() : say.removeMember()}
      danger
      typeToConfirm={member.email || name}
      failureTitle={removed.current ? say.tokensNotAllRevoked({ name }) : say.memberNotRemoved()}
      run={run}
      onClose={onClose}
    />
  )
}

const removedWords = (name: string, count: number) =>
  count === 0 ? say.memberRemoved({ name }) : say.memberRemovedAndTokens({ name, count })

class TokensUnknown extends Error {
  readonly title = say.tokensNotKnownYet()
  readonly nextStep = say.waitForTokens()
}

class TokensLeft extends Error {
  readonly title: string
  readonly meaning = say.tokensOpenUntilRevoked()
  readonly nextStep = say.revokeAgainOrLater()
  constructor(name: string, count: number) {
    super('tokens left')
    this.title = say.tokensStillWork({ count, name })
  }
}
