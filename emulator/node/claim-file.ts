import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isFull } from '../store/storage-errors.ts'

const held = new Set<string>()

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/**
 * Claims a data file for this process, since the file system layer below SQLite has no locks of its own. A lock left by
 * a dead process is taken over. Throws when another live process holds it. Returns the release.
 */
export function claimFile(file: string): () => void {
  const path = `${resolve(file)}.lock`
  if (held.has(path)) throw new Error(`${file} is already open in this process`)
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
  } catch (error) {
    // No room or no permission to create it: a partial file must not look like somebody's lock.
    if (!isTaken(error)) {
      if (isFull(error)) rmSync(path, { force: true })
      throw error
    }
    const pid = Number(readFileSync(path, 'utf8'))
    // Our own process id, although we did not lock it: left by an earlier process, as in a restarted container.
    if (pid !== process.pid && pid > 0 && isAlive(pid)) {
      throw new Error(`${file} is in use by process ${pid}; if that is no emulator, delete ${file}.lock`, {
        cause: error,
      })
    }
    writeFileSync(path, String(process.pid))
  }
  held.add(path)
  return () => {
    held.delete(path)
    rmSync(path, { force: true })
  }
}
