// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** the environment of a profile */
  markProfile: () => string
  /** None */
  noMark: () => string
  /** Production */
  production: () => string
  /** Sandbox */
  sandbox: () => string
  /** Sign in with a token of that profile: switching this token would switch every script that uses it. */
  signTokenProfileMoving: () => string
  /** Staging */
  staging: () => string
  /** Switched to {name} */
  switchedToName: (values: { name: string | number }) => string
}

export const say = sayOf<Say>(en)
