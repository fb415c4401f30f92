import { mutationOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { request } from '../session/request.ts'

/** A mail to the address of the signed-in person. The server does not fill in placeholders (contract 9.1). */
export interface TestMail {
  subject: string
  /** Markdown. */
  body: string
}

export const testMails = {
  /** Resolves to the server's sentence, which names the recipient. */
  send: (profile: string) =>
    mutationOptions({
      mutationFn: (mail: TestMail) =>
        request('POST /run/email_test', {
          profile,
          body: mail,
          answer: z.catch(z.string(), ''),
        }),
      meta: { invalidates: [[profile, 'summary']] },
    }),
}
