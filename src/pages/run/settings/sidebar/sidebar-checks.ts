import type { ListedDashboard } from '#api/dashboards.ts'

/** A button as the checks see it. */
export interface CheckedButton {
  text: string
  type: string
  value: string
  href: string
  iconUrl: string
  isInNewLine: boolean
}

/** At most so many stand in one line (contract 6.4). */
const mostInLine = 3

/** The line of each button, from 1: one begins a line when it says so. */
export function linesOf(buttons: readonly Pick<CheckedButton, 'isInNewLine'>[]): number[] {
  let line = 1
  return buttons.map(({ isInNewLine }, at) => {
    if (at > 0 && isInNewLine) line += 1
    return line
  })
}

/** What an administrator would want to know before users do (contract 6.4). Position from 0. */
export interface SidebarFinding {
  at: number
  message: string
}

/** Dashboards are left out of the checks while they are not known. */
export function checkSidebar(
  buttons: readonly CheckedButton[],
  dashboards: readonly ListedDashboard[] | undefined,
): SidebarFinding[] {
  const lines = linesOf(buttons)
  const name = (at: number) => buttons[at]?.text || `button ${at + 1}`
  return buttons.flatMap((button, at): SidebarFinding[] => {
    const found: string[] = []
    if (button.type === 'dashboard' && button.value !== '' && dashboards?.every(({ id }) => id !== button.value)) {
      found.push(`${name(at)} opens a dashboard that is not in this profile.`)
    }
    if (button.iconUrl.trim() === '') found.push(`${name(at)} has no icon.`)
    if (button.text.trim() === '') found.push(`${name(at)} has no label.`)
    const twin = buttons.findIndex(({ href }) => href !== '' && href === button.href)
    if (twin >= 0 && twin < at)
      found.push(`${name(at)} has the same part of the address as ${name(twin)}: ${button.href}.`)
    const before = lines.slice(0, at).filter((line) => line === lines[at]).length
    if (before === mostInLine)
      found.push(`${name(at)} is the fourth in its line; a line holds ${mostInLine}. Let it begin a line.`)
    return found.map((message) => ({ at, message }))
  })
}
