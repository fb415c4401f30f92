import type { Call, Route, TokenCall } from '#emulator/call.ts'
import { Bytes } from '#emulator/envelope.ts'
import { invalid, Refusal } from '#emulator/refusal.ts'
import { fromBase64 } from '#emulator/rules/secrets/base64.ts'
import { gzip } from '#emulator/rules/texts/gzip.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { checkSigned, signLink } from '#emulator/rules/secrets/signed-links.ts'
import { findAccount } from '#emulator/store/account/accounts.ts'
import { findScript, insertScript, type ScriptRow } from '#emulator/store/scripts.ts'
import { uploadScriptBody } from './analysis-bodies.ts'
import { analyses } from './analysis-shapes.ts'
import { editIn } from '../collection-writes.ts'
import { governedBy, inPath } from '../collections.ts'

/** Under a prefix no platform route has: the platform keeps scripts on another host. */
const addressOf = (analysis: string, version: number) => `/__emulator/scripts/${analysis}/${version}`

/** One more version, and the runtime its language asks for (contract 16). */
function upload(call: TokenCall): unknown {
  const row = inPath(call, analyses)
  const { file, file_name, language } = uploadScriptBody(call.body)
  if (!fromBase64(file)) throw invalid("{'file':[{'message':'Invalid base64'}]}")
  const account = call.token.created_by === null ? undefined : findAccount(call.db, call.token.created_by)
  const version = (findScript(call.db, row.id)?.version ?? 0) + 1
  insertScript(call.db, {
    analysis: row.id,
    version,
    file_name,
    content: file,
    created_by: account ? `${account.name} (${account.email})` : call.token.name,
    created_at: call.now,
  })
  editIn(call, analyses, row, { file_name, runtime: language })
  return 'Successfully Uploaded'
}

function scriptOf(call: Call, analysis: string, version: number | undefined): ScriptRow {
  const script = findScript(call.db, analysis, version)
  if (!script) throw new Refusal(404, "Analysis file can't be found")
  return script
}

/** Where the script can be had, as gzip, for an hour. */
function download(call: TokenCall): unknown {
  const row = inPath(call, analyses)
  const asked = call.query['version']
  if (asked !== undefined && (typeof asked !== 'string' || !/^\d{1,9}$/.test(asked)))
    throw invalid('Invalid version parameter')
  const script = scriptOf(call, row.id, asked === undefined ? undefined : Number(asked))
  const address = addressOf(row.id, script.version)
  const { query, expireAt } = signLink(call.db, address, call.now)
  const size = Math.max(1, Math.ceil((fromBase64(script.content)?.length ?? 0) / 1_024))
  return { url: `${call.origin}${address}?${query}`, size, size_unit: 'KB', expire_at: iso(expireAt) }
}

function content(call: Call): unknown {
  const { analysis = '', version = '' } = call.params
  checkSigned(call.db, addressOf(analysis, Number(version)), call.query, call.now)
  const script = scriptOf(call, analysis, Number(version))
  return new Bytes(gzip(fromBase64(script.content) ?? new Uint8Array()), 'application/gzip')
}

const governed = governedBy('analysis')

/** Scripts of contract 16. */
export const analysisScriptRoutes: Route[] = [
  {
    method: 'POST',
    path: '/analysis/:id/upload',
    ...governed('upload_analysis_script'),
    maximumBody: 12 * 1_048_576,
    handle: upload,
  },
  { method: 'GET', path: '/analysis/:id/download', ...governed('download_analysis_script'), handle: download },
  { method: 'GET', path: '/__emulator/scripts/:analysis/:version', access: 'open', handle: content },
]
