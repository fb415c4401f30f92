import type { Piece } from './pieces.ts'
import type { Tag } from '#api/http/wire-fields.ts'
import { paths } from '#app/paths.ts'

/** Who asks in the simulator. */
export interface Asker {
  kind: string
  who: string
  /** Tags of somebody who does not exist. */
  tags?: readonly Tag[] | undefined
}

/**
 * The page for something that a policy names: a policy or a user has its own page; an analysis, a dashboard or a device
 * has none and opens in the simulator. Undefined for things that can only be typed.
 */
export function resourcePath(profile: string, type: string, id: string, asker?: Asker): string | undefined {
  switch (type) {
    case 'access_management':
      return paths.policy(profile, id)
    case 'run_user':
      return paths.userAccess(profile, id)
    case 'analysis':
      return simulate(profile, {}, { kind: type, who: id })
    case 'dashboard':
    case 'device':
      return simulate(profile, { resource: type, on: id }, asker)
    default:
      return undefined
  }
}

function simulate(profile: string, asked: Record<string, string>, asker?: Asker): string {
  const { kind, who = '', tags = [] } = asker ?? {}
  const params = new URLSearchParams([
    ...(kind === undefined ? [] : [['kind', kind]]),
    ...(who === '' ? [] : [['who', who]]),
    ...tags.map(({ key, value }) => ['tag', `${key}=${value}`]),
    ...Object.entries(asked),
  ])
  return paths.simulator(profile, `?${params.toString()}`)
}

/** Pieces of a sentence, with the address of each thing that they name. */
export const linkedPieces = (profile: string, pieces: readonly Piece[], asker?: Asker) =>
  pieces.map(({ of, ...piece }) => ({ ...piece, to: of && resourcePath(profile, of.type, of.id, asker) }))
