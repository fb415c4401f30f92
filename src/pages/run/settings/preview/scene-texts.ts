import type { RunUser } from '#api/run/run-users.ts'
import { visibleName, visibleText } from '#lib/text/visible-text.ts'
import type { PortalSettings } from './portal-settings.ts'
import type { PortalButton } from './shown-buttons.ts'

/** The part of the portal a preview shows. */
export type PreviewScene = 'sign-in' | 'page' | 'controls' | 'feedback'

export const sceneNames: Readonly<Record<PreviewScene, string>> = {
  'sign-in': 'Sign-in page',
  page: 'Page',
  controls: 'Controls',
  feedback: 'Feedback',
}

/** Who looks at the portal in the mock. */
export interface Viewer {
  name: string
  email: string
  initials: string
}

/** Somebody made up, until a user is chosen. */
const anybody: Viewer = { name: 'Maria Silva', email: 'maria@acme.example', initials: 'MS' }

export function viewerOf(person: RunUser | undefined): Viewer {
  if (!person) return anybody
  const name = visibleName(person.name.trim() || person.email)
  const words = name.split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  const initials = ends.map((word) => Array.from(word ?? '')[0] ?? '').join('')
  return { name, email: visibleName(person.email), initials: initials.toUpperCase() }
}

const list = (lines: readonly (readonly PortalButton[])[]): string => {
  const texts = lines.flat().map(({ text }) => visibleText(text.trim()) || 'without text')
  if (texts.length === 0) return 'no buttons'
  return `${texts.length === 1 ? 'the button' : 'the buttons'} ${texts.join(', ')}`
}

/** What the mock shows, for people who do not see it. */
export function describeScene(
  scene: PreviewScene,
  portal: PortalSettings,
  lines: readonly (readonly PortalButton[])[],
  viewer: Viewer | undefined,
): string {
  const title = visibleText(portal.name) || 'a portal without a title'
  if (scene === 'sign-in') {
    const links =
      portal.signInLinks.length > 0 ? `, links ${portal.signInLinks.map((link) => visibleText(link)).join(', ')}` : ''
    return `Mock of the sign-in page of ${title}: e-mail, password${portal.canSignUp ? ', sign-up' : ''}${links}`
  }
  if (scene === 'controls') return `Mock of a page of ${title}: tabs, a table, inputs, switches and seven buttons`
  if (scene === 'feedback') {
    return `Mock of a page of ${title}: alerts, notifications, a gauge, a toast, a tooltip and a dialog`
  }
  return `Mock of a page of ${title} as ${viewer ? visibleText(viewer.name) : 'everyone'} sees it: sidebar with ${list(lines)}`
}
