import { isMissingChunk, missingChunkWords } from './missing-chunk.ts'
import { say } from '../messages/say.ts'

/** A failure described for a person: what happened, the server's own message, what it means, what to do. */
export interface DescribedError {
  title: string
  /** Everything in one line. */
  summary: string
  detail?: string
  meaning?: string
  nextStep?: string
  /** HTTP status, when an answer came. */
  status?: number
  /** Field name → message, when the server names fields. */
  fields?: Record<string, string>
  retryable?: boolean
  /** A write that may have been done although it failed. */
  maybeDone?: boolean
  /** The server may still be working: what is not there now may appear later. */
  late?: boolean
}

/**
 * Reads the description from any object that has one, so that this folder needs no knowledge of an API. A plain `Error`
 * is our own fault: its text is for developers and is not shown.
 */
export function describeError(error: unknown): DescribedError {
  const generic = say.errorGeneric()
  if (typeof error === 'string' && error.trim() !== '')
    return { title: generic, summary: error.trim(), detail: error.trim() }
  if (typeof error !== 'object' || error === null) return { title: generic, summary: generic }
  if (isMissingChunk(error))
    return { ...missingChunkWords, summary: missingChunkWords.title, nextStep: say.reloadOrTryAgain() }
  const title = text(error, 'title') ?? generic
  const detail = text(error, 'detail')
  const found: DescribedError = { title, summary: text(error, 'summary') ?? detail ?? title }
  const meaning = text(error, 'meaning')
  const nextStep = text(error, 'nextStep')
  const status = property(error, 'status')
  const fields = fieldMessages(property(error, 'fields'))
  const retryable = property(error, 'retryable')
  if (detail !== undefined) found.detail = detail
  if (meaning !== undefined) found.meaning = meaning
  if (nextStep !== undefined) found.nextStep = nextStep
  if (typeof status === 'number' && status > 0) found.status = status
  if (fields !== undefined) found.fields = fields
  if (typeof retryable === 'boolean') found.retryable = retryable
  if (property(error, 'maybeDone') === true) found.maybeDone = true
  if (property(error, 'late') === true) found.late = true
  return found
}

function property(from: object, name: string): unknown {
  try {
    return Reflect.get(from, name)
  } catch {
    return undefined
  }
}

function text(from: object, name: string): string | undefined {
  const value = property(from, name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function fieldMessages(value: unknown): Record<string, string> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const entries = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
