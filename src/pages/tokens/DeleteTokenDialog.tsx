import type { ProfileToken } from '#api/profile-tokens.ts'
import { When } from '#components/display/When.tsx'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { useTimeStyle } from '#app/use-time-style.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { useTokenRemoval } from './use-token-removal.ts'
import { say } from './messages/say.ts'

interface DeleteTokenDialogProps {
  profile: string
  token: ProfileToken
  onClose: () => void
}

/** Level 2 of the confirmation ladder: whatever uses the token stops at once. */
export function DeleteTokenDialog({ profile, token, onClose }: DeleteTokenDialogProps) {
  const style = useTimeStyle()
  const remove = useTokenRemoval(profile)
  const called = token.name.trim() || say.deleteWord()
  return (
    <ConfirmDialog
      title={say.deleteName({ name: token.name || say.theTokenWithoutAName() })}
      body={
        <Stack>
          <p>{token.name ? say.programsRefused({ name: token.name }) : say.programsRefusedNameless()}</p>
          <p>{say.lastUsedWhen({ when: <When value={token.lastUsed} {...style} /> })}</p>
          {token.inUse && <Notice tone="warn">{say.signedInWithIt()}</Notice>}
        </Stack>
      }
      confirmLabel={token.inUse ? say.deleteTokenAndSignOut() : say.deleteToken()}
      danger
      typeToConfirm={called}
      failureTitle={say.tokenNotDeleted()}
      run={() => remove(token)}
      onClose={onClose}
    />
  )
}
