import type { RecordName } from '#api/run/custom-domain.ts'

/** What each record is for. */
export const purposes: Readonly<Record<RecordName, { label: string; about: string }>> = {
  dns_ssl: { label: 'Certificate', about: 'Proves that the name is yours. Without it the domain stays switched off.' },
  dns_page: { label: 'Portal page', about: 'Leads people who open the name to your portal.' },
  dns_email_1: { label: 'E-mail 1 of 3', about: 'Lets mail servers trust mail from your domain.' },
  dns_email_2: { label: 'E-mail 2 of 3', about: 'Lets mail servers trust mail from your domain.' },
  dns_email_3: { label: 'E-mail 3 of 3', about: 'Lets mail servers trust mail from your domain.' },
}
