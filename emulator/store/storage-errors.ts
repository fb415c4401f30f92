/** A UNIQUE or PRIMARY KEY constraint refused a row. */
export class UniqueViolation extends Error {}

/** There was no room: the whole transaction was taken back, nothing of it is written. */
export class StorageFull extends Error {}

/** What was stored can no longer be read: `damaged` by its content, `gone` when the file itself does not answer. */
export class StorageLost extends Error {
  readonly why: 'damaged' | 'gone'
  constructor(why: 'damaged' | 'gone', options?: ErrorOptions) {
    super(why === 'damaged' ? 'The stored data are damaged' : 'The stored data cannot be reached', options)
    this.why = why
  }
}

/** SQLite's primary result codes, which its extended ones carry in their lowest byte. */
const [noMemory, ioError, corrupt, full, cannotOpen, notADatabase] = [7, 10, 11, 13, 14, 26]

/**
 * An error of SQLite as what it means to the caller; any other error unchanged. `fileError` is the last error of the
 * file system: SQLite uses one code for a full disk and for a deleted file.
 */
export function meaningOf(error: unknown, fileError: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (/UNIQUE constraint|PRIMARY KEY constraint/i.test(error.message)) return new UniqueViolation()
  const code: unknown = Reflect.get(error, 'resultCode')
  if (typeof code !== 'number') return error
  const primary = code & 0xff
  if (primary === full || primary === noMemory) return new StorageFull('The storage is full', { cause: error })
  if (primary === corrupt || primary === notADatabase) return new StorageLost('damaged', { cause: error })
  if (primary !== ioError && primary !== cannotOpen) return error
  return isFull(fileError)
    ? new StorageFull('The storage is full', { cause: error })
    : new StorageLost('gone', { cause: error })
}

/** Whether a file system refused for want of room: a full disk, a quota, or a largest size. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    error.name === 'QuotaExceededError' || ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(Reflect.get(error, 'code')))
  )
}
