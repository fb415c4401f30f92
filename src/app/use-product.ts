import { use } from 'react'
import { loadConfig, type Config } from '#api/session/config.ts'

/** The run-time configuration: the product's name, its regions, where the documentation is. */
export function useProduct(): Config {
  return use(loadConfig())
}
