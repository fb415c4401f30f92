import type { IconName } from '#components/display/Icon.tsx'
import { imageAddress } from '#components/form/fields/image-address.ts'
import { say } from './messages/say.ts'

/** What to do with the address of a picture: load it, draw one of our icons instead, or show nothing and say why. */
export type Picture =
  | { kind: 'none' }
  | { kind: 'image'; address: string }
  | { kind: 'icon'; icon: IconName }
  | { kind: 'refused'; why: string }

const vendorHost = 'svg.internal.tago.io'

/** Words in the names of the vendor's icons, with a matching icon of ours. */
const likeness: readonly (readonly [RegExp, IconName])[] = [
  [/home|house/, 'home'],
  [/user|group|people|profile|team/, 'users'],
  [/bell|alarm|notif/, 'bell'],
  [/alert|warning|danger/, 'alert-triangle'],
  [/chart|graph|report|analytic|gauge/, 'chart'],
  [/setting|gear|cog|config|tool/, 'settings'],
  [/map|globe|world|location|pin/, 'globe'],
  [/mail|envelope|message/, 'mail'],
  [/clock|time|calendar|history/, 'clock'],
  [/link|chain/, 'link'],
  [/plug|power|energy|wifi|signal|connect/, 'plug'],
  [/tank|bucket|storage|database|water/, 'database'],
  [/building|factory|company|city/, 'building'],
  [/file|document|list|paper/, 'scroll'],
  [/lock|key|security/, 'lock'],
  [/book|manual|help/, 'book'],
  [/search/, 'search'],
  [/info/, 'info'],
  [/phone|device|monitor|screen/, 'monitor'],
]

/**
 * Reads the address of a picture. Only https and `data:` pictures are loaded; an address without a scheme is taken as
 * https. Icons on the vendor's own host are replaced by ours, so that no request goes there.
 */
export function readPicture(given: string): Picture {
  const address = imageAddress(given)
  if (address === '') return { kind: 'none' }
  if (address === undefined) return { kind: 'refused', why: say.notAnAddress() }
  if (address.startsWith('data:')) return { kind: 'image', address }
  const { hostname, pathname, protocol, href } = new URL(address)
  if (hostname === vendorHost) return { kind: 'icon', icon: likenessOf(pathname) }
  if (protocol === 'http:') return { kind: 'refused', why: say.httpNotShown() }
  return { kind: 'image', address: href }
}

function likenessOf(path: string): IconName {
  const name = path.toLowerCase()
  return likeness.find(([word]) => word.test(name))?.[1] ?? 'box'
}
