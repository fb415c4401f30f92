import type { BrowserContext, ConsoleMessage } from '@playwright/test'

/** Watches a browser context for everything a healthy page never does. */
export interface Guard {
  /** Lets messages that match pass: for tests that provoke a failure on purpose. */
  allow(pattern: RegExp): void
  /** Lets requests to this origin pass, for example an emulator's. */
  allowOrigin(origin: string): void
  /** What went wrong so far, in order. */
  problems(): string[]
}

/** Runs in the page: policy violations become console errors with their directive and source. */
function reportViolations() {
  document.addEventListener('securitypolicyviolation', (event) => {
    const where = `${event.sourceFile}:${event.lineNumber}`
    console.error(`[csp] ${event.violatedDirective} refused ${event.blockedURI} ${event.sample} at ${where}`)
  })
}

/** A refused or failed API call is logged by the browser itself; what the page makes of it is for the test to judge. */
function isApiAnswer(message: ConsoleMessage, appOrigin: string): boolean {
  const { url } = message.location()
  return message.text().startsWith('Failed to load resource') && url !== '' && new URL(url).origin !== appOrigin
}

/**
 * Starts watching: console errors and warnings, uncaught errors, content security policy violations, and requests
 * to any host but the page's own and the allowed ones.
 */
export async function watch(context: BrowserContext, appOrigin: string): Promise<Guard> {
  const found: string[] = []
  const allowed: RegExp[] = []
  const origins = new Set([appOrigin])
  await context.addInitScript(reportViolations)

  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || isApiAnswer(message, appOrigin)) return
    found.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => {
    const words = String(error.error().stack ?? error.error())
    // Firefox tells as errors what others log: a violation of the policy, which the console has already, with more, and a
    // request that got no answer, of which the test judges what the page makes.
    if (!/^(Content-Security-Policy|Cross-Origin Request Blocked):/.test(words)) found.push(`uncaught: ${words}`)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && !origins.has(url.origin)) {
      found.push(`request to another host: ${request.method()} ${url.origin}`)
    }
  })
  return {
    allow: (pattern) => allowed.push(pattern),
    allowOrigin: (origin) => origins.add(origin),
    problems: () => found.filter((problem) => !allowed.some((pattern) => pattern.test(problem))),
  }
}
