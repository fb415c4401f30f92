import type { IconName } from '../../../../components/display/Icon.tsx'

/** How an address of a picture is shown: loaded, drawn as an icon of ours, or not at all and why. */
export type Picture =
  | { kind: 'none' }
  | { kind: 'image'; address: string }
  | { kind: 'icon'; icon: IconName }
  | { kind: 'refused'; why: string }

const vendorHost = 'svg.internal.tago.io'

/** Words in the names of the vendor's icons, with an icon of ours that says the same. */
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
 * Reads the address of a picture. Only https and pictures in the address itself are loaded; an address without a scheme is
 * taken for https (product 3.4.0). Icons of the vendor's own host are drawn with ours, and nothing is asked of it.
 */
export function readPicture(given: string): Picture {
  const typed = given.trim()
  if (typed === '') return { kind: 'none' }
  if (/^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/i.test(typed)) return { kind: 'image', address: typed }
  const schemeless = !/^[a-z][a-z0-9+.-]*:/i.test(typed) || /^[a-z0-9.-]+\.[a-z]{2,}:\d+/i.test(typed)
  const url = URL.parse(schemeless ? `https://${typed.replace(/^\/+/, '')}` : typed)
  if (url === null || url.hostname === '') return { kind: 'refused', why: 'This is no address of a picture' }
  if (url.hostname === vendorHost) return { kind: 'icon', icon: likenessOf(url.pathname) }
  if (url.protocol === 'http:') return { kind: 'refused', why: 'Browsers do not show pictures from http in a portal' }
  if (url.protocol !== 'https:') return { kind: 'refused', why: 'Only pictures from https addresses are shown' }
  return { kind: 'image', address: url.href }
}

function likenessOf(path: string): IconName {
  const name = path.toLowerCase()
  return likeness.find(([word]) => word.test(name))?.[1] ?? 'box'
}
