import type { TokenCall } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { fileStorage } from '../store/files.ts'
import { findProfile } from '../store/profiles.ts'

/** Throws 402 when the profile's files take more than it was allocated: uploads are blocked then (product 3.10.1). To be called after writing. */
export function checkFileStorage(call: TokenCall): void {
  const { file_storage: most = 0 }: { file_storage?: number } = JSON.parse(
    findProfile(call.db, call.token.profile)?.allocation ?? '{}',
  )
  if (fileStorage(call.db, call.token.profile) <= most) return
  throw new Refusal(402, `You have exceeded the maximum limit of File storage (${most})`)
}
