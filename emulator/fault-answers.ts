import { corsHeaders, failure, success } from './envelope.ts'
import { ConnectionCut, type Fault } from './faults.ts'

/** Waits, unless the caller gives up first. */
export function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', stop, { once: true })
  })
}

/** The answer of a fault that prevents the request; null for other kinds. Throws {@link ConnectionCut}. */
export function answerInstead(fault: Fault): Response | null {
  switch (fault.kind) {
    case 'cut':
      throw new ConnectionCut()
    case 'rate-limit':
      return failure(429, fault.message ?? `Too many requests (Retry-After: ${fault.retryAfter ?? 8})`)
    case 'server-error':
      return failure(fault.status ?? 500, fault.message ?? 'Sorry, Internal Error')
    case 'soft-failure':
      return failure(200, fault.message ?? 'Authorization Denied')
    case 'expired-token':
      return failure(401, fault.message ?? 'Authorization Denied')
    case 'error':
      return failure(fault.status ?? 400, fault.message ?? 'Bad request')
    case 'html':
      return new Response(
        typeof fault.body === 'string' ? fault.body : '<html><body><h1>Bad gateway</h1></body></html>',
        {
          status: fault.status ?? 502,
          // Its scripts must not run with the rights of this origin.
          headers: {
            ...corsHeaders,
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': 'sandbox',
            'x-content-type-options': 'nosniff',
          },
        },
      )
    case 'latency':
    case 'cut-after-commit':
    case 'twice':
    case 'truncated':
    case 'wrong-shape':
    default:
      return null
  }
}

/** Damages an answer after the request was done. Throws {@link ConnectionCut}. */
export async function spoil(fault: Fault, response: Response): Promise<Response> {
  if (fault.kind === 'cut-after-commit') throw new ConnectionCut()
  if (fault.kind === 'wrong-shape') return success(fault.body ?? { unexpected: [null, { id: 7 }] })
  if (fault.kind !== 'truncated') return response
  const text = await response.text()
  return new Response(text.slice(0, Math.floor(text.length / 2)), {
    status: response.status,
    headers: response.headers,
  })
}
