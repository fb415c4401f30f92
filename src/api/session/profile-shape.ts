import * as z from 'zod/mini'
import { id, text, timestamp } from '../http/wire-fields.ts'

/** A profile as the list gives it (contract 5.1); `from_share` marks one shared by another account. */
export const listedProfile = z.looseObject({
  id,
  name: z.catch(z.string(), ''),
  logo_url: text,
  account: text,
  from_share: z.catch(z.optional(z.boolean()), undefined),
})
export type ListedProfile = z.infer<typeof listedProfile>

/** One profile in full (contract 5.2); `account_plan` is the plan of its owner, which every limit follows. */
export const profileInfo = z.looseObject({
  info: z.looseObject({
    id,
    account: text,
    name: z.catch(z.string(), ''),
    logo_url: text,
    banner_url: text,
    region: text,
    created_at: timestamp,
  }),
  allocation: z.catch(z.record(z.string(), z.unknown()), {}),
  /** Add-ons bought for this profile; undefined when the server does not say. */
  addons: z.catch(z.looseObject({ custom_dns: z.catch(z.optional(z.boolean()), undefined) }), {
    custom_dns: undefined,
  }),
  account_plan: text,
})
export type ProfileInfo = z.infer<typeof profileInfo>
