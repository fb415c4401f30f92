import type { RunUser } from '#api/run/run-users.ts'
import { visibleName, visibleText } from '#lib/text/visible-text.ts'
import type { PortalSettings } from './portal-settings.ts'
import type { PortalButton } from './shown-buttons.ts'
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

/** The part of the portal that a preview shows. */
export type PreviewScene = 'sign-in' | 'page' | 'menu' | 'controls' | 'feedback'

export const sceneNames: Readonly<Record<PreviewScene, () => string>> = {
  'sign-in': say.signInPage,
  page: say.page,
  menu: say.accountMenu,
  controls: say.controls,
  feedback: say.feedback,
}

/** The person whose view the mock-up shows. */
export interface Viewer {
  name: string
  email: string
  initials: string
}

/** An invented person, until a user is chosen. */
const anybody: Viewer = { name: 'Maria Silva', email: 'maria@acme.example', initials: 'MS' }

export function viewerOf(person: RunUser | undefined): Viewer {
  if (!person) return anybody
  const name = visibleName(person.name.trim() || person.email)
  const words = name.split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  const initials = ends.map((word) => Array.from(word ?? '')[0] ?? '').join('')
  return { name, email: visibleName(person.email), initials: initials.toUpperCase() }
}

const buttonsIn = (lines: readonly (readonly PortalButton[])[]): string => {
  const texts = lines.flat().map(({ text }) => visibleText(text.trim()) || say.withoutText())
  return texts.length === 0 ? say.noButtons() : say.theButtons({ n: texts.length, buttons: listInWords(texts, 'unit') })
}

function signInParts({ canSignUp, signInLinks }: PortalSettings): string {
  const links = listInWords(
    signInLinks.map((link) => visibleText(link)),
    'unit',
  )
  const parts = [say.partEmail(), say.partPassword()]
  if (canSignUp) parts.push(say.partSignUp())
  if (signInLinks.length > 0) parts.push(say.partLinks({ links }))
  return listInWords(parts, 'unit')
}

/** What the mock-up shows, as text for screen readers. */
export function describeScene(
  scene: PreviewScene,
  portal: PortalSettings,
  lines: readonly (readonly PortalButton[])[],
  viewer: Viewer | undefined,
): string {
  const title = visibleText(portal.name) || say.portalWithoutTitle()
  if (scene === 'sign-in') return say.mockOfSignIn({ title, parts: signInParts(portal) })
  if (scene === 'controls') return say.mockOfControls({ title })
  if (scene === 'feedback') return say.mockOfFeedback({ title })
  const buttons = buttonsIn(lines)
  return viewer
    ? say.mockOfPageAs({ title, viewer: visibleText(viewer.name), buttons })
    : say.mockOfPage({ title, buttons })
}
