// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Integrations saved */
  integrationsSaved: () => string
  /** Enter the key without its script. */
  keyAlone: () => string
  /** Enter the key without spaces */
  keyNoSpaces: () => string
  /** Google Analytics measurement ID */
  measurementId: () => string
  /** For example G-ABC1234567. Data may take two days to appear. */
  measurementIdHelp: () => string
  /** Use capital letters in the measurement ID. */
  measurementIdInCapitals: () => string
  /** Start the measurement ID with G-, for example G-ABC1234567. */
  measurementIdShape: () => string
  /** Google no longer collects data for UA- properties. Use a measurement ID that starts with G-. */
  oldMeasurementId: () => string
  /** Paste only the key, without its script */
  pasteKeyAlone: () => string
  /** Both services track users. You are responsible for obtaining any legally required consent. */
  watchersNeedConsent: () => string
  /** Zoho SalesIQ widget key */
  zohoKey: () => string
}

export const say = sayOf<Say>(en)
