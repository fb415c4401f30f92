import type { ProfileInfo } from '#api/session/profile-shape.ts'

const names = { custom_dns: 'Custom domain', mobile: 'Mobile app', control_tower: 'Control Tower' } as const

/** The add-ons of a profile, in words (contract 5.2). */
export function describeAddons({ addons }: Pick<ProfileInfo, 'addons'>): string {
  const bought = Object.entries(names).flatMap(([key, name]) => (Reflect.get(addons, key) === true ? [name] : []))
  return bought.join(', ') || 'None'
}
