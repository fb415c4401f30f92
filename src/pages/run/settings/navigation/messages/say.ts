// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Go to the portal’s home */
  goHome: () => string
  /** Leads to */
  leadsTo: () => string
  /** What happens when somebody presses the logo. Its image is set under General. */
  logoHelp: () => string
  /** Account menu, logo by user, background */
  menuLogoBackground: () => string
  /** TagoIO has not published how it stores the items of the account menu, a logo that depends on a tag of the user, and the background image of the bar. What this portal holds of them is kept by every save. */
  navigationKept: () => string
  /** Navigation saved */
  navigationSaved: () => string
  /** The logo */
  theLogo: () => string
  /** Tooltip */
  tooltip: () => string
}

export const say = sayOf<Say>(en)
