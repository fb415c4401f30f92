import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import type { ProfileChanges } from '#api/any-profile.ts'
import type { ProfileInfo } from '#api/session/profile-shape.ts'
import { imageAddress } from '#components/form/fields/image-address.ts'
import { say } from './messages/say.ts'

const image = z.string().check(z.refine((typed) => imageAddress(typed) !== undefined, { error: say.imageWrong }))

export const profileSchema = z.object({
  name: z
    .string()
    .check(meant.text, z.minLength(1, { error: say.enterAName }), z.maxLength(100, { error: say.atMost100Characters })),
  logo_url: image,
  banner_url: image,
})
export type ProfileForm = z.infer<typeof profileSchema>

export const profileLabels = {
  get name() {
    return say.name()
  },
  get logo_url() {
    return say.logo()
  },
  get banner_url() {
    return say.banner()
  },
} as const

export const toProfileForm = ({ info }: ProfileInfo): ProfileForm => ({
  name: info.name,
  logo_url: info.logo_url ?? '',
  banner_url: info.banner_url ?? '',
})

/** What changed, as the API takes it: an emptied address is null (contract 5.2). */
export function toProfileChanges(changed: Partial<ProfileForm>): ProfileChanges {
  const { name, logo_url: logo, banner_url: banner } = changed
  return {
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(logo === undefined ? {} : { logo_url: imageAddress(logo) || null }),
    ...(banner === undefined ? {} : { banner_url: imageAddress(banner) || null }),
  }
}
