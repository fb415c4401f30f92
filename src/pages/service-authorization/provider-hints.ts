import { say } from './messages/say.ts'

/**
 * What providers use the additional parameter for, from TagoIO's guides: those of the integrations, and that of the
 * generic HTTPS endpoint, whose parameter names the fields that a service sends.
 */
export const providerHints = [
  {
    get provider() {
      return say.loRaWANSigfoxOtherNetworks()
    },
    get hint() {
      return say.mostAskNoneLeave()
    },
  },
  {
    get provider() {
      return say.genericHTTPSEndpoint()
    },
    get hint() {
      return say.namesFieldsServiceSends()
    },
  },
] as const
