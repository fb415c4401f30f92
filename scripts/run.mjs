import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './root.mjs'

/**
 * Runs a command with the project's own binaries first on the path, and shows its output.
 * Resolves with the exit code (128 for a signal); the caller decides what a failure means.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
  const program = command === 'node' ? process.execPath : command
  const child = spawn(program, [...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...env },
    // Windows starts .cmd files, which is what npm puts into .bin there, only through a shell.
    shell: process.platform === 'win32' && command !== 'node',
  })
  const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  process.on('SIGINT', forward)
  process.on('SIGTERM', forward)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('SIGINT', forward)
      process.off('SIGTERM', forward)
      resolve(code ?? 128)
    })
  })
}
