import { fromBase64 } from '#emulator/rules/secrets/base64.ts'
import { flag, readBody, textOf, z } from '#emulator/rules/body.ts'
import { fileName, filePath } from '#emulator/rules/texts/file-paths.ts'
import { invalid } from '#emulator/refusal.ts'

const path = textOf(1, 1_100)
const listOf = <Item extends z.ZodMiniType>(item: Item) =>
  z
    .array(item, 'Expected array')
    .check(
      z.minLength(1, 'Array must contain at least 1 element(s)'),
      z.maxLength(1_000, 'Array must contain at most 1000 element(s)'),
    )
const uploads = listOf(
  z.object({ filename: path, file: z.string('Expected string'), public: z.optional(flag) }, 'Expected object'),
)
const pairs = listOf(z.object({ from: path, to: path }, 'Expected object'))
const permissions = listOf(z.object({ file: path, public: flag }, 'Expected object'))

/** Bytes may come as a data address, as browsers read them. */
function content(file: string): { content: string; size: number } {
  const text = file.replace(/^data:[^,]*;base64,/, '')
  const bytes = fromBase64(text)
  if (!bytes) throw invalid("{'file':[{'message':'Invalid base64'}]}")
  return { content: text, size: bytes.length }
}

/** Body of `POST /files` (contract 17.4); private unless told otherwise. Throws 400. */
export const uploadBody = (body: unknown) =>
  readBody(uploads, body).map(({ filename, file, public: isPublic = false }) =>
    Object.assign(content(file), { path: fileName(filename), public: Number(isPublic) }),
  )

/** Body of a move or a copy. Throws 400. */
export const pairsBody = (body: unknown) =>
  readBody(pairs, body).map(({ from, to }) => ({ from: fileName(from), to: fileName(to) }))

/** Body of `DELETE /files`: paths of files, or of folders without saying so. Throws 400. */
export const removeBody = (body: unknown) => readBody(listOf(path), body).map(filePath)

export const permissionsBody = (body: unknown) =>
  readBody(permissions, body).map(({ file, public: isPublic }) => ({ path: fileName(file), isPublic }))
