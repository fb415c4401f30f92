import type { Route, TokenCall } from '#emulator/call.ts'
import { invalid, notFound } from '#emulator/refusal.ts'
import { textToBase64, fromBase64 } from '#emulator/rules/secrets/base64.ts'
import { fileName, filePath } from '#emulator/rules/texts/file-paths.ts'
import { checkRoom } from '#emulator/rules/spend.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import {
  type FileEntry,
  type FileRow,
  fileStorage,
  filesUnder,
  findFile,
  publishFile,
  putFile,
  removeFile,
} from '#emulator/store/files.ts'
import { governedBy } from '../collections.ts'
import { pairsBody, permissionsBody, removeBody, uploadBody } from './file-bodies.ts'

/** Most entries of one page (contract 17.4), and how many where none was asked for. */
const mostListed = 1_000
const usuallyListed = 300

function readQuantity(value: unknown): number {
  if (value === undefined || value === '') return usuallyListed
  if (typeof value !== 'string' || !/^\d{1,4}$/.test(value) || Number(value) > mostListed)
    throw invalid('Invalid qty parameter')
  return Number(value) || usuallyListed
}

/** The path after which the next page begins; the token is its base64. */
function readStart(value: unknown): string {
  if (value === undefined || value === '') return ''
  const bytes = typeof value === 'string' ? fromBase64(value) : null
  if (!bytes) throw invalid('Invalid pagination_token parameter')
  return new TextDecoder().decode(bytes)
}

/** One event for all files of a request; the log knows no files, so it is the profile's (contract 5.8). */
function record(call: TokenCall, action: string, paths: readonly string[]): void {
  const details = { files: paths.slice(0, 20), count: paths.length }
  call.audit({ resourceName: 'profile', resourceId: call.token.profile, action, details })
}

/**
 * A folder as storage lists it: its files page by page, and all folders in it at once. `total` counts the files of the
 * whole profile that the token may see, `usage` is the size of all of them in MB; no source says so.
 */
function list(call: TokenCall): unknown {
  const { path = '/', qty, pagination_token } = call.query
  if (typeof path !== 'string') throw invalid('Invalid path')
  const folder = filePath(path)
  const inside = folder === '' ? 0 : folder.length + 1
  const start = readStart(pagination_token)
  const most = readQuantity(qty)
  const seen = (under: string) =>
    filesUnder(call.db, call.token.profile, under).filter((file) => call.grants.allows({ path: file.path }))
  const all = seen(folder)
  const rest = ({ path: one }: FileEntry) => one.slice(inside)
  const folders = [...new Set(all.filter((one) => rest(one).includes('/')).map((one) => rest(one).split('/')[0]))]
  const files = all.filter((one) => !rest(one).includes('/') && one.path > start)
  const page = files.slice(0, most)
  const last = page.at(-1)
  return {
    files: page.map(({ path: filename, size, public: isPublic, last_modified }) => ({
      filename,
      size,
      public: isPublic === 1,
      last_modified: iso(last_modified),
    })),
    folders,
    total: seen('').length,
    usage: fileStorage(call.db, call.token.profile),
    ...(last && files.length > most ? { pagination_token: textToBase64(last.path) } : {}),
  }
}

function upload(call: TokenCall): unknown {
  const files = uploadBody(call.body)
  for (const file of files) call.grants.permit({ path: file.path })
  for (const file of files) putFile(call.db, { ...file, profile: call.token.profile, last_modified: call.now })
  checkRoom(call, 'file_storage', 0)
  record(
    call,
    'Files uploaded',
    files.map(({ path }) => path),
  )
  return 'Files successfully uploaded'
}

/** Throws 401 where policies refuse it, 404 where there is none. */
function permittedFile(call: TokenCall, path: string): FileRow {
  call.grants.permit({ path })
  const file = findFile(call.db, call.token.profile, path)
  if (!file) throw notFound('File')
  return file
}

/** A file that exists at the target is overwritten. */
function transfer(call: TokenCall, keep: boolean): void {
  const pairs = pairsBody(call.body)
  for (const { from, to } of pairs) {
    const file = permittedFile(call, from)
    call.grants.permit({ path: to })
    if (!keep) removeFile(call.db, file)
    putFile(call.db, { ...file, path: to, last_modified: call.now })
  }
  if (keep) checkRoom(call, 'file_storage', 0)
  record(
    call,
    keep ? 'Files copied' : 'Files moved',
    pairs.map(({ to }) => to),
  )
}

/** A path that is no file means the folder of that name with everything in it; `/` means everything (contract 17.4). */
function remove(call: TokenCall): unknown {
  const { db, token } = call
  const doomed = removeBody(call.body).flatMap((path) => {
    const file = path === '' ? undefined : findFile(db, token.profile, path)
    if (!file) call.grants.permit({ path })
    return file ? [file] : filesUnder(db, token.profile, path)
  })
  for (const { path } of doomed) call.grants.permit({ path })
  for (const file of doomed) removeFile(db, file)
  record(
    call,
    'Files deleted',
    doomed.map(({ path }) => path),
  )
  return 'Successfully Removed'
}

function permission(call: TokenCall): unknown {
  const { file } = call.query
  if (typeof file !== 'string') throw invalid("{'file':[{'message':'Required'}]}")
  return { public: permittedFile(call, fileName(file)).public === 1 }
}

function setPermission(call: TokenCall): unknown {
  const given = permissionsBody(call.body)
  for (const { path, isPublic } of given) {
    permittedFile(call, path)
    publishFile(call.db, call.token.profile, path, isPublic)
  }
  record(
    call,
    'File permission edited',
    given.map(({ path }) => path),
  )
  return 'Successfully Updated'
}

const governed = governedBy('file')

/** Contract 17.4. A picture is a third larger as base64 than it is. */
export const fileRoutes: Route[] = [
  { method: 'GET', path: '/files', ...governed('access'), handle: list },
  { method: 'POST', path: '/files', ...governed('upload'), maximumBody: 12 * 1_048_576, handle: upload },
  {
    method: 'PUT',
    path: '/files',
    ...governed('edit'),
    handle: (call: TokenCall) => {
      transfer(call, false)
      return 'Successfully Updated'
    },
  },
  {
    method: 'PUT',
    path: '/files/copy',
    ...governed('edit'),
    handle: (call: TokenCall) => {
      transfer(call, true)
      return 'Successfully Copied'
    },
  },
  { method: 'DELETE', path: '/files', ...governed('delete'), handle: remove },
  { method: 'GET', path: '/files/permission', ...governed('access'), handle: permission },
  { method: 'PUT', path: '/files/permission', ...governed('edit'), handle: setPermission },
]
