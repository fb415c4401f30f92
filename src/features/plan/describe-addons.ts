import type { ProfileInfo } from '#api/session/profile-shape.ts'
import { listInWords } from '#lib/words/list-in-words.ts'
import { say } from './messages/say.ts'

const names = {
  get custom_dns() {
    return say.customDomain()
  },
  get mobile() {
    return say.mobileApp()
  },
  get control_tower() {
    return say.controlTower()
  },
} as const

/** The add-ons of a profile, in words (contract 5.2). */
export function describeAddons({ addons }: Pick<ProfileInfo, 'addons'>): string {
  const bought = Object.entries(names).flatMap(([key, name]) => (Reflect.get(addons, key) === true ? [name] : []))
  return listInWords(bought, 'unit') || say.none()
}
