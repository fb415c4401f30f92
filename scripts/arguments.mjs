import { parseArgs } from 'node:util'

/**
 * Reads the flags that start, build and serve share. Throws on an unknown flag, and on a port that is not a number.
 * @param {readonly string[]} argv without the program's own name
 */
export function readFlags(argv) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string' },
      base: { type: 'string' },
      host: { type: 'string' },
      'allow-host': { type: 'string', multiple: true },
      out: { type: 'string' },
      dir: { type: 'string' },
      name: { type: 'string' },
      folder: { type: 'string' },
      'strict-port': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new Error(`--port must be a number from 0 to 65535, not "${values.port}".`)
  }
  return { ...values, port, base: normalBase(values.base ?? process.env.PORTICO_BASE ?? '/') }
}

/**
 * The address prefix with exactly one slash at both ends: "console" → "/console/".
 * Throws on anything that is not a plain path, because the router cannot live under it.
 * @param {string} base
 */
export function normalBase(base) {
  const path = `/${base}/`.replaceAll(/\/+/g, '/')
  if (!/^\/([\w.~-]+\/)*$/.test(path) || /\/\.+\//.test(path))
    throw new Error(`--base must be a plain path like /console/, not "${base}".`)
  return path
}
