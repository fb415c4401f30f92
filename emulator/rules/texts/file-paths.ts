import { invalid } from '#emulator/refusal.ts'

const longest = 1_000

/** A path without the slashes around it, as files are stored; `/` becomes the empty text. Throws 400 for one no file can have. */
export function filePath(text: string): string {
  const path = text.replace(/^\/+|\/+$/g, '')
  const bad = path.length > longest || (path !== '' && path.split('/').some((part) => ['', '.', '..'].includes(part)))
  if (bad) throw invalid('Invalid path')
  return path
}

/** The path of one file: never empty, never a folder. Throws 400. */
export function fileName(text: string): string {
  if (/\/\s*$/.test(text) || filePath(text) === '') throw invalid('Invalid path')
  return filePath(text)
}

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
}

/** By the ending of its name, as storage serves it. */
export const contentType = (path: string): string =>
  types[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'
