import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { send } from '../http/client.ts'
import { demoOrigin } from './connection.ts'
import { text } from '../http/wire-fields.ts'

const message = z.looseObject({
  id: z.string(),
  kind: z.catch(z.enum(['email', 'sms']), 'email'),
  recipient: z.catch(z.string(), ''),
  subject: z.catch(z.string(), ''),
  body: z.catch(z.string(), ''),
  /** The page of the console to which the mail leads, as a path. It holds a secret. */
  link: z.catch(z.optional(z.nullable(z.string())), null),
  created_at: text,
})

/** A mail or text message that the real platform would have sent. At most 500 are kept, newest first. */
export type DemoMessage = z.infer<typeof message>

/**
 * What the demo has sent. Mails hold codes and links like a real inbox, so the cache drops them as soon as nobody
 * looks.
 */
export const demoMail = () =>
  queryOptions({
    queryKey: ['demo', 'mail'],
    queryFn: ({ signal }) => send('GET /__emulator/outbox', { api: demoOrigin }, { answer: z.array(message), signal }),
    gcTime: 0,
    staleTime: 0,
  })
