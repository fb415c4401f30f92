import type { Call, Route } from '#emulator/call.ts'
import { Bytes } from '#emulator/envelope.ts'
import { grantsFor } from '#emulator/grants-for.ts'
import { invalid, notFound } from '#emulator/refusal.ts'
import { checkPermission } from '#emulator/rules/access.ts'
import { fromBase64 } from '#emulator/rules/secrets/base64.ts'
import { contentType, fileName } from '#emulator/rules/texts/file-paths.ts'
import { isSigned, signLink } from '#emulator/rules/secrets/signed-links.ts'
import { presentToken } from '#emulator/rules/secrets/present-token.ts'
import { type FileRow, findFile } from '#emulator/store/files.ts'

const gate = { access: 'profile', policy: { resource: 'file', action: 'access' } } as const

/** Throws 401 for a token that may not read the file, 404 for one of another profile. */
function checkReader(call: Call, profile: string, path: string): void {
  const token = presentToken(call.db, call.secret, call.now)
  checkPermission(token, 'GET')
  if (token.profile !== profile) throw notFound('File')
  grantsFor(gate, call.db, token).permit({ path })
}

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/')
const contentOf = (file: FileRow) => new Bytes(fromBase64(file.content) ?? new Uint8Array(), contentType(file.path))

/**
 * The file itself: for everybody when it is public, else with a token, or by a link that `noRedirect=true` gave to
 * somebody who had one. The platform redirects to its storage; here both are one address.
 */
function read(call: Call): unknown {
  const profile = call.params['profile'] ?? ''
  const path = fileName(call.params['path'] ?? '')
  const file = findFile(call.db, profile, path)
  const address = `/file/${profile}/${encoded(path)}`
  const wantsLink = call.query['noRedirect'] === 'true'
  if (call.query['md5'] === 'true') throw invalid('The emulator gives no md5')
  const open = file?.public === 1 || isSigned(call.db, address, call.query, call.now)
  if (!open || wantsLink) checkReader(call, profile, path)
  if (!file) throw notFound('File')
  return wantsLink ? `${call.origin}${address}?${signLink(call.db, address, call.now).query}` : contentOf(file)
}

/** Last row of contract 17.4. */
export const fileContentRoutes: Route[] = [
  { method: 'GET', path: '/file/:profile/:path{.+}', access: 'open', handle: read },
]
