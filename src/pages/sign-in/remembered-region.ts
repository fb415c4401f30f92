import * as z from 'zod/mini'
import type { Region } from '#api/session/regions.ts'
import { kept } from '#lib/storage/kept.ts'
import type { RegionChoice } from './entry.ts'
import { say } from './messages/say.ts'

const place = kept({
  area: 'local',
  name: 'region',
  words: () => say.theRegionChosenLast(),
  schema: z.object({ id: z.string(), typed: z.string() }),
})

/** The region chosen last in this browser. An address is no secret; a token is never stored here. */
export function rememberedRegion(regions: readonly Region[]): RegionChoice {
  const choice = place.read()
  const known = ['deploy', 'other', ...regions.map(({ id }) => id)]
  return choice && known.includes(choice.id) ? choice : { id: regions[0]?.id ?? 'other', typed: '' }
}

/** Where storage is refused, the first region is offered again. */
export const rememberRegion = (choice: RegionChoice): void => void place.write(choice)
