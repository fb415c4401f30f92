// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Open the portal’s home page */
  goHome: () => string
  /** Destination */
  leadsTo: () => string
  /** Where the logo leads. Set its image under General. */
  logoHelp: () => string
  /** Account menu, logo by tag, background image */
  menuLogoBackground: () => string
  /** TagoIO does not document how it stores account menu items, a logo by user tag, or the bar’s background image. Stored values are kept when you save. */
  navigationKept: () => string
  /** Navigation saved */
  navigationSaved: () => string
  /** Logo */
  theLogo: () => string
  /** Tooltip */
  tooltip: () => string
}

export const say = sayOf<Say>(en)
