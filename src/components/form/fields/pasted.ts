import * as z from 'zod/mini'
import { readAddress } from '#lib/text/read-addresses.ts'
import { readCode, readPlain, readText, readToken } from '#lib/text/read-pasted.ts'

/** Cleans up pasted text (`read-pasted.ts`) before any other check of a field. */
export const meant = {
  text: z.overwrite<string>(readText),
  plain: z.overwrite<string>(readPlain),
  address: z.overwrite<string>(readAddress),
  code: z.overwrite<string>(readCode),
  token: z.overwrite<string>(readToken),
}
