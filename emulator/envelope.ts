/** Open to every origin, as contract 1.2 wants; the token is a header of its own, so no credentials are involved. */
export const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, DELETE, OPTIONS',
  'access-control-allow-headers':
    'Content-Type, Cache-Control, Pragma, X-Requested-With, Authorization, Account-Token, Device-Token, Profile-Token, Token',
  'access-control-max-age': '600',
} as const

const headers = { ...corsHeaders, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

/** Success text of the envelope (contract 1.4). */
export const successText = (result: unknown): string => JSON.stringify({ status: true, result: result ?? null })

export const answerText = (status: number, text: string): Response => new Response(text, { status, headers })

export const success = (result: unknown, status = 200): Response => answerText(status, successText(result))

export const failure = (status: number, message: string): Response =>
  answerText(status, JSON.stringify({ status: false, message }))

/** The content of a file, given as it is instead of in the envelope. */
export class Bytes {
  readonly content: Uint8Array<ArrayBuffer>
  readonly type: string
  constructor(content: Uint8Array<ArrayBuffer>, type: string) {
    this.content = content
    this.type = type
  }
}

/** Scripts in an uploaded page or picture must not run with the rights of the address it was fetched from. */
export const bytesAnswer = ({ content, type }: Bytes): Response =>
  new Response(content, {
    headers: {
      ...corsHeaders,
      'content-type': type,
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
    },
  })
