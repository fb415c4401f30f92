import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json, without a trailing slash. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))
