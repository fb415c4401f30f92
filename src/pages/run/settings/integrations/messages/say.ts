// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Integrations saved */
  integrationsSaved: () => string
  /** The key alone, without the script. */
  keyAlone: () => string
  /** A key has no spaces */
  keyNoSpaces: () => string
  /** Google Analytics measurement ID */
  measurementId: () => string
  /** The ID alone, like G-ABC1234567. Figures may take two days to appear. */
  measurementIdHelp: () => string
  /** Measurement IDs are written in capital letters. */
  measurementIdInCapitals: () => string
  /** A measurement ID begins with G-, like G-ABC1234567. */
  measurementIdShape: () => string
  /** Google no longer collects data for UA- properties. Use a measurement ID that begins with G-. */
  oldMeasurementId: () => string
  /** Paste the key alone, without the script around it */
  pasteKeyAlone: () => string
  /** Both watch what users do. Asking them for consent, where the law wants it, is up to you. */
  watchersNeedConsent: () => string
  /** Zoho SalesIQ widget key */
  zohoKey: () => string
}

export const say = sayOf<Say>(en)
