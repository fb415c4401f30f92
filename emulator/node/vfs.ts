import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Sqlite3Result, Sqlite3Static, WasmPointer } from '@sqlite.org/sqlite-wasm'
import { isFull } from '../store/storage-errors.ts'

interface OpenFile {
  descriptor: number
  path: string
  deleteOnClose: boolean
}

export const vfsName = 'node-fs'

let refused: unknown

/** The last error of the file system: SQLite only passes on a code. */
export const lastFileError = (): unknown => refused

/** A new or removed file is durable only when its directory is. Windows cannot open directories, and needs it not. */
function syncDirectory(path: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(dirname(path), 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

/**
 * Lets SQLite's WASM build read and write ordinary files, synchronously and with real fsync, so that an acknowledged
 * write survives a killed process. It has no locks: claim the file first (claim-file.ts). 64-bit arguments arrive as
 * BigInt whatever the types say, hence the `Number(…)`.
 */
export function installNodeVfs({ capi, wasm, vfs }: Sqlite3Static): void {
  if (capi.sqlite3_vfs_find(vfsName)) return
  const files = new Map<WasmPointer, OpenFile>()
  const io = new capi.sqlite3_io_methods()
  const system = new capi.sqlite3_vfs()
  Object.assign(io, { $iVersion: 1 })
  system.$iVersion = 1
  system.$szOsFile = new capi.sqlite3_file().structInfo.sizeof
  system.$mxPathname = 4_096

  /** Runs file work; any failure becomes SQLite's own code, as exceptions cannot cross WASM. */
  function attempt(
    pointer: WasmPointer,
    code: Sqlite3Result,
    work: (file: OpenFile) => Sqlite3Result | void,
  ): Sqlite3Result {
    const file = files.get(pointer)
    if (!file) return code
    try {
      return work(file) ?? 0
    } catch (error) {
      refused = error
      return isFull(error) ? capi.SQLITE_FULL : code
    }
  }

  vfs.installVfs({
    io: {
      struct: io,
      methods: {
        xClose: (pointer: WasmPointer) =>
          attempt(pointer, capi.SQLITE_IOERR_CLOSE, ({ descriptor, path, deleteOnClose }) => {
            files.delete(pointer)
            closeSync(descriptor)
            if (deleteOnClose) rmSync(path, { force: true })
          }),
        xRead: (pointer: WasmPointer, target: WasmPointer, count: number, offset: number | bigint) =>
          attempt(pointer, capi.SQLITE_IOERR_READ, ({ descriptor }) => {
            const read = readSync(descriptor, wasm.heap8u(), target, count, Number(offset))
            if (read === count) return 0
            wasm.heap8u().fill(0, target + read, target + count)
            return capi.SQLITE_IOERR_SHORT_READ
          }),
        xWrite: (pointer: WasmPointer, source: WasmPointer, count: number, offset: number | bigint) =>
          attempt(pointer, capi.SQLITE_IOERR_WRITE, ({ descriptor }) =>
            writeSync(descriptor, wasm.heap8u(), source, count, Number(offset)) === count ? 0 : capi.SQLITE_FULL,
          ),
        xTruncate: (pointer: WasmPointer, size: number | bigint) =>
          attempt(pointer, capi.SQLITE_IOERR_TRUNCATE, ({ descriptor }) => ftruncateSync(descriptor, Number(size))),
        xSync: (pointer: WasmPointer) =>
          attempt(pointer, capi.SQLITE_IOERR_FSYNC, ({ descriptor }) => fsyncSync(descriptor)),
        xFileSize: (pointer: WasmPointer, out: WasmPointer) =>
          attempt(pointer, capi.SQLITE_IOERR_FSTAT, ({ descriptor }) => {
            wasm.poke64(out, BigInt(fstatSync(descriptor).size))
          }),
        xLock: () => 0,
        xUnlock: () => 0,
        xCheckReservedLock: (_pointer: WasmPointer, out: WasmPointer) => {
          wasm.poke32(out, 0)
          return 0
        },
        xFileControl: () => capi.SQLITE_NOTFOUND,
        xDeviceCharacteristics: () => 0,
      },
    },
    vfs: {
      struct: system,
      name: vfsName,
      methods: {
        xOpen: (_vfs: WasmPointer, zName: WasmPointer, pointer: WasmPointer, flags: number, outFlags: WasmPointer) => {
          try {
            const path = zName ? (wasm.cstrToJs(zName) ?? '') : resolve(`.portico-${process.pid}-${files.size}.tmp`)
            const create = (flags & capi.SQLITE_OPEN_CREATE) !== 0
            const isNew = create && !existsSync(path)
            const descriptor = openSync(path, isNew ? 'wx+' : 'r+')
            if (isNew) syncDirectory(path)
            files.set(pointer, { descriptor, path, deleteOnClose: (flags & capi.SQLITE_OPEN_DELETEONCLOSE) !== 0 })
            const handle = new capi.sqlite3_file(pointer)
            handle.$pMethods = io.pointer
            handle.dispose()
            if (outFlags) wasm.poke32(outFlags, flags)
            return 0
          } catch (error) {
            refused = error
            return isFull(error) ? capi.SQLITE_FULL : capi.SQLITE_CANTOPEN
          }
        },
        xDelete: (_vfs: WasmPointer, zName: WasmPointer, sync: number) => {
          try {
            const path = wasm.cstrToJs(zName) ?? ''
            rmSync(path, { force: true })
            if (sync) syncDirectory(path)
            return 0
          } catch (error) {
            refused = error
            return capi.SQLITE_IOERR_DELETE
          }
        },
        xAccess: (_vfs: WasmPointer, zName: WasmPointer, _flags: number, out: WasmPointer) => {
          wasm.poke32(out, existsSync(wasm.cstrToJs(zName) ?? '') ? 1 : 0)
          return 0
        },
        xFullPathname: (_vfs: WasmPointer, zName: WasmPointer, count: number, out: WasmPointer) =>
          wasm.cstrncpy(out, zName, count) < count ? 0 : capi.SQLITE_CANTOPEN,
        xRandomness: (_vfs: WasmPointer, count: number, out: WasmPointer) => {
          wasm.heap8u().set(crypto.getRandomValues(new Uint8Array(count)), out)
          // The answer is a count, which the types take for a result code.
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion
          return count as Sqlite3Result
        },
        xSleep: () => 0,
        xCurrentTime: (_vfs: WasmPointer, out: WasmPointer) => {
          wasm.poke64f(out, 2_440_587.5 + Date.now() / 86_400_000)
          return 0
        },
        xGetLastError: () => 0,
      },
    },
  })
}
