import type { ListedDashboard } from '#api/dashboards.ts'
import { say } from './messages/say.ts'

/** The parts of a button that the checks need. */
export interface CheckedButton {
  text: string
  type: string
  value: string
  href: string
  iconUrl: string
  isInNewLine: boolean
}

/** The most buttons in one line (contract 6.4). */
const mostInLine = 3

/** The line of each button, from 1; a button can ask to begin a new line. */
export function linesOf(buttons: readonly Pick<CheckedButton, 'isInNewLine'>[]): number[] {
  let line = 1
  return buttons.map(({ isInNewLine }, at) => {
    if (at > 0 && isInNewLine) line += 1
    return line
  })
}

/** Mistakes that users would notice (contract 6.4). Positions count from 0. */
export interface SidebarFinding {
  at: number
  message: string
}

/** Dashboards are not checked while their list is unknown. */
export function checkSidebar(
  buttons: readonly CheckedButton[],
  dashboards: readonly ListedDashboard[] | undefined,
): SidebarFinding[] {
  const lines = linesOf(buttons)
  const name = (at: number) => buttons[at]?.text || say.buttonAt({ at: at + 1 })
  return buttons.flatMap((button, at): SidebarFinding[] => {
    const found: string[] = []
    if (button.type === 'dashboard' && button.value !== '' && dashboards?.every(({ id }) => id !== button.value)) {
      found.push(say.dashboardGone({ name: name(at) }))
    }
    if (button.iconUrl.trim() === '') found.push(say.noIcon({ name: name(at) }))
    if (button.text.trim() === '') found.push(say.noLabel({ name: name(at) }))
    const twin = buttons.findIndex(({ href }) => href !== '' && href === button.href)
    if (twin >= 0 && twin < at) found.push(say.samePart({ name: name(at), name2: name(twin), href: button.href }))
    const before = lines.slice(0, at).filter((line) => line === lines[at]).length
    if (before === mostInLine) found.push(say.fourthInLine({ name: name(at), mostInLine }))
    return found.map((message) => ({ at, message }))
  })
}
