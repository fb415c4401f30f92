import * as z from 'zod/mini'
import { sessionState } from '#api/session/session.ts'
import { draftsOutliveReload } from '#components/form/draft/drafts.ts'
import { jobsEndWithTab } from '#features/jobs/job-flag.ts'
import { kept } from '#lib/storage/kept.ts'
import { say } from './messages/say.ts'

/**
 * The build from which the page was reloaded. If it comes back all the same (an old page in some cache), it is not
 * reloaded again.
 */
const left = kept({ area: 'session', name: 'left-build', words: say.markOfReload, schema: z.string() })

/** The entry files of the running build: their names contain a hash of everything behind them. */
const entries = (): string[] =>
  [...document.querySelectorAll('script[type="module"][src]')].map((script) => script.getAttribute('src') ?? '')

/**
 * Reloads when that helps and loses nothing: the server has another build than the running one, and session, drafts and
 * jobs survive a reload. Never twice for one build, so that it cannot loop.
 */
export async function moveToNewerBuild(): Promise<void> {
  const own = entries()
  const build = own.join(' ')
  const state = sessionState()
  const costs = (state.status !== 'signed-out' && state.session.keep === 'memory') || jobsEndWithTab()
  if (own.length === 0 || costs || !draftsOutliveReload() || left.read() === build) return
  const answer = await fetch(import.meta.env.BASE_URL, { cache: 'no-store' }).catch(() => undefined)
  const page = answer?.ok ? await answer.text().catch(() => '') : ''
  // Searched as text: what a server sent must not become part of this page.
  if (!/<script type="module"/.test(page) || own.every((src) => page.includes(`"${src}"`))) return
  if (left.write(build)) location.reload()
}
