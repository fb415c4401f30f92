import { invalid } from '../refusal.ts'
import { readBody, textOf, z } from './body.ts'
import { parseDataInstant } from './time/data-instant.ts'

const degrees = (most: number) =>
  z.number('Invalid location').check(z.gte(-most, 'Invalid location'), z.lte(most, 'Invalid location'))
const location = z.union(
  [
    z.object({ lat: degrees(90), lng: degrees(180) }),
    z.object({ type: z.literal('Point'), coordinates: z.tuple([degrees(180), degrees(90)]) }),
  ],
  'Invalid location',
)
const details = {
  value: z.optional(z.nullable(z.union([textOf(0, 6_144), z.number(), z.boolean()], 'Invalid value'))),
  unit: z.optional(z.nullable(textOf(0, 100))),
  group: z.optional(z.nullable(textOf(1, 100))),
  /** Old name of `group` (contract 13.1). */
  serie: z.optional(z.nullable(textOf(1, 100))),
  time: z.optional(z.nullable(textOf(1, 60))),
  location: z.optional(z.nullable(location)),
  metadata: z.optional(z.nullable(z.looseObject({}, 'Expected object'))),
}
const someOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.array(item, 'Expected array').check(z.minLength(1, 'Array must contain at least 1 element(s)'))

const sent = someOf(z.object({ variable: textOf(1, 100), ...details }, 'Expected object'))
const edited = someOf(z.object({ id: textOf(1, 60), ...details }, 'Expected object'))

type Details = z.output<typeof sent>[number]

/** Columns of a record as far as they were sent; null empties, undefined leaves alone. */
export function detailColumns({
  value,
  unit,
  group,
  serie,
  time,
  location: point,
  metadata,
}: Omit<Details, 'variable'>) {
  const json = (given: unknown) => (given === undefined || given === null ? given : JSON.stringify(given))
  return {
    value: json(value),
    unit,
    grp: group ?? serie ?? undefined,
    time: typeof time === 'string' ? parseDataInstant(time) : undefined,
    location: json(point && 'lat' in point ? { type: 'Point', coordinates: [point.lng, point.lat] } : point),
    metadata: json(metadata),
  }
}

/** One record or many (contract 13.1). Throws 400. */
export const readSentData = (body: unknown) => readBody(sent, [body].flat())

/** Most records of one edit, as the open-source server has it. */
const mostEdited = 25

/** One edit or many, each naming its record. Throws 400. */
export function readEditedData(body: unknown) {
  const given = readBody(edited, [body].flat())
  if (given.length > mostEdited) {
    throw invalid(`You have exceeded the maximum number of ${mostEdited} items in a single request`)
  }
  return given
}
