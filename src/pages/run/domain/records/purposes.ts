import type { RecordName } from '#api/run/custom-domain.ts'
import { say } from '../messages/say.ts'

/** What each record is for. */
export const purposes: Readonly<Record<RecordName, { label: string; about: string }>> = {
  dns_ssl: {
    get label() {
      return say.certificate()
    },
    get about() {
      return say.certificateAbout()
    },
  },
  dns_page: {
    get label() {
      return say.portalPage()
    },
    get about() {
      return say.pageAbout()
    },
  },
  dns_email_1: {
    get label() {
      return say.email1()
    },
    get about() {
      return say.emailAbout()
    },
  },
  dns_email_2: {
    get label() {
      return say.email2()
    },
    get about() {
      return say.emailAbout()
    },
  },
  dns_email_3: {
    get label() {
      return say.email3()
    },
    get about() {
      return say.emailAbout()
    },
  },
}
