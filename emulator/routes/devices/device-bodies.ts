import { textToBase64 } from '#emulator/rules/secrets/base64.ts'
import { flag, readBody, tagList, textOf, z } from '#emulator/rules/body.ts'
import { chunkPeriods } from '#emulator/rules/time/chunks.ts'
import { checkStorage, type Storage, storageTypes } from '#emulator/rules/device-storage.ts'

/** Configuration parameters a device may have. */
export const mostParams = 60

const id = z.string('Expected string').check(z.regex(/^[0-9a-f]{24}$/, 'Invalid id'))
const param = z.object(
  {
    id: z.optional(z.string('Expected string')),
    key: textOf(1, 200),
    value: textOf(0, 2_000),
    sent: z.optional(flag),
  },
  'Expected object',
)
export const tooManyParams = `Array must contain at most ${mostParams} element(s)`
const period = z.enum(chunkPeriods, 'Invalid enum value')
const retention = z.int('Expected integer').check(z.gte(0, 'Number must be greater than or equal to 0'))
const fields = {
  name: textOf(1, 200),
  connector: id,
  network: id,
  description: z.optional(z.nullable(textOf(0, 1_000))),
  active: z.optional(flag),
  visible: z.optional(flag),
  tags: z.optional(tagList),
  configuration_params: z.optional(z.array(param, 'Expected array').check(z.maxLength(mostParams, tooManyParams))),
  serie_number: z.optional(z.nullable(textOf(0, 200))),
  connector_parse: z.optional(flag),
  parse_function: z.optional(z.nullable(textOf(0, 100_000))),
  payload_decoder: z.optional(z.nullable(textOf(0, 200_000))),
  chunk_retention: z.optional(retention),
  mutable_variable_regex: z.optional(textOf(1, 200)),
}
const storage = {
  type: z.enum(storageTypes, 'Invalid enum value'),
  chunk_period: z.optional(period),
  chunk_retention: fields.chunk_retention,
  mutable_variable_regex: fields.mutable_variable_regex,
}
const create = z.object({ ...fields, ...storage, type: z.optional(storage.type) })
/** Neither `type` nor `chunk_period` can be edited: they are not read at all (contract 13). */
const edit = z.partial(z.object(fields))
const convert = z.object(storage)

/** JavaScript of a parser is stored as the platform gives it back: in base64. */
function decoder({ parse_function, payload_decoder }: z.output<typeof edit>): string | null | undefined {
  if (parse_function === undefined) return payload_decoder
  if (!parse_function) return null
  return textToBase64(parse_function)
}

/** Body of `POST /device`. Throws 400. `mutable` where no type was sent: `legacy`, the old default, is retired. */
export function createDeviceBody(body: unknown) {
  const { type = 'mutable', chunk_period, chunk_retention, mutable_variable_regex, ...read } = readBody(create, body)
  const { parse_function: _code, configuration_params: params = [], serie_number, visible = true, ...rest } = read
  return {
    device: {
      ...rest,
      visible,
      payload_decoder: decoder(read) ?? null,
      ...checkStorage({ type, chunk_period, chunk_retention, mutable_variable_regex }),
    },
    params,
    serial: serie_number ?? null,
  }
}

/** Body of `PUT /device/{id}`, for a device that keeps data like `stored`; what its type has not is left out. Throws 400. */
export function editDeviceBody(body: unknown, stored: Storage) {
  const { chunk_retention, mutable_variable_regex, ...read } = readBody(edit, body)
  const { parse_function: _code, configuration_params: params, serie_number: serial, ...rest } = read
  const sent = {
    ...(chunk_retention === undefined || stored.type === 'mutable' ? {} : { chunk_retention }),
    ...(mutable_variable_regex === undefined || stored.type !== 'hybrid' ? {} : { mutable_variable_regex }),
  }
  checkStorage({ ...stored, ...sent })
  return { device: { ...rest, payload_decoder: decoder(read), ...sent }, params, serial }
}

/** Body of `POST /device/{id}/convert`. Throws 400. */
export const convertDeviceBody = (body: unknown): Storage => checkStorage(readBody(convert, body))

/** One parameter or many; what is absent stays, where an `id` names one that exists. Throws 400. */
const written = z.array(z.partial(param), 'Expected array').check(z.maxLength(mostParams, tooManyParams))
export const paramsBody = (body: unknown) => readBody(written, [body].flat())
