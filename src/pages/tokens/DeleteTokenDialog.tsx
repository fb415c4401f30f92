import type { ProfileToken } from '#api/profile-tokens.ts'
import { When } from '#components/display/When.tsx'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { useTimeStyle } from '#app/use-time-style.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { useTokenRemoval } from './use-token-removal.ts'

interface DeleteTokenDialogProps {
  profile: string
  token: ProfileToken
  onClose: () => void
}

/** Level 2 of the confirmation ladder: whatever uses the token stops at once. */
export function DeleteTokenDialog({ profile, token, onClose }: DeleteTokenDialogProps) {
  const style = useTimeStyle()
  const remove = useTokenRemoval(profile)
  const called = token.name.trim() || 'delete'
  return (
    <ConfirmDialog
      title={`Delete ${token.name || 'the token without a name'}`}
      body={
        <Stack>
          <p>
            Every program that uses <b>{token.name || 'it'}</b> is refused from this moment. This cannot be undone.
          </p>
          <p>
            Last used: <When value={token.lastUsed} {...style} />
          </p>
          {token.inUse && (
            <Notice tone="warn">You are signed in with this token. Deleting it signs you out here.</Notice>
          )}
        </Stack>
      }
      confirmLabel={token.inUse ? 'Delete token and sign out' : 'Delete token'}
      danger
      typeToConfirm={called}
      failureTitle="The token was not deleted"
      run={() => remove(token)}
      onClose={onClose}
    />
  )
}
