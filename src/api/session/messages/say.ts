// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** an invitation */
  anInvitation: () => string
  /** Enter the address of the API. */
  enterAddressAPI: () => string
  /** Enter only the host name, without a path. */
  enterOnlyHostWithout: () => string
  /** Enter the project ID as TagoDeploy shows it. */
  enterProjectIDTagoDeploy: () => string
  /** The host name is incomplete. */
  hostNameIncomplete: () => string
  /** Remove the user name and password from the address. */
  leaveUserNamePassword: () => string
  /** Not a valid address. Enter one like api.example.com. */
  notAddressEnterOne: () => string
  /** Use a host name, not an IP address. */
  useHostNameNot: () => string
  /** Use an https address. http is accepted for localhost only. */
  useHttpsAddressHttp: () => string
  /** your session */
  yourSession: () => string
}

export const say = sayOf<Say>(en)
