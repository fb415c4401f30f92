import { Refusal } from './refusal.ts'

/** Largest body read unless a route takes more, in bytes of UTF-8. */
const ordinaryBody = 1_048_576

const tooLarge = () => new Refusal(413, 'Request Entity Too Large')

/** For requests without a body, and for Firefox, where a request does not show its body as a stream. */
async function readWhole(request: Request, most: number): Promise<string> {
  const bytes = await request.arrayBuffer()
  if (bytes.byteLength > most) throw tooLarge()
  return new TextDecoder().decode(bytes)
}

/** The body as text, empty where there is none. Throws 413 as soon as it is too large, whatever length was announced. */
export async function readText(request: Request, most = ordinaryBody): Promise<string> {
  if (request.method === 'GET' || request.method === 'HEAD') return ''
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge()
  if (!request.body) return readWhole(request, most)
  const reader = request.body.getReader()
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > most) {
      // Not awaited: a sender that goes on sending must not hold back the answer.
      void reader.cancel().catch(() => {})
      throw tooLarge()
    }
    text += decoder.decode(value, { stream: true })
  }
}
