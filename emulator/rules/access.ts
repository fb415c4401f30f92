import { denied } from '../refusal.ts'
import type { TokenRow } from '../store/profile/tokens.ts'

/** Headers that may carry a token, in the order they are tried (contract 1.2). */
const headers = ['token', 'profile-token', 'account-token', 'device-token', 'authorization']

export function tokenFrom(request: Headers): string | null {
  for (const name of headers) {
    const value = request
      .get(name)
      ?.trim()
      .replace(/^Bearer\s+/i, '')
    if (value) return value
  }
  return null
}

/** GET wants `read`, everything else `write`, and `full` passes everywhere (contract 1.3). Throws 401. */
export function checkPermission(token: TokenRow, method: string): void {
  if (token.permission !== 'full' && token.permission !== (method === 'GET' ? 'read' : 'write')) throw denied()
}
