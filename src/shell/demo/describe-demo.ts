import type { DemoWorld } from '#api/demo/connection.ts'

/** Where the demo keeps its data, for the menu about them. */
export function whereItLives(world: DemoWorld | undefined): string {
  if (world?.storage !== 'memory') return 'Fictional data, kept in this browser only. No server is asked.'
  if (!isSecureContext) {
    return 'This page is not served over https, so the browser keeps no data for the demo: it lives in the memory of this tab.'
  }
  return world.began === 'full'
    ? 'This device has no room left, so the demo lives in memory: a reload starts it anew.'
    : 'This browser refuses storage, so the demo lives in memory: a reload starts it anew.'
}

/** Why the demo started over although somebody was using it. */
export function describeBeginning({ storage, began, setAside }: DemoWorld): string {
  if (began === 'reset') return 'The demo data were put back to the start in another tab'
  if (began === 'outdated') return 'The demo began again: its data were of an earlier version'
  if (began === 'damaged') {
    return `The demo began again: its file emulator.sqlite3 is damaged${setAside ? `, and was kept as ${setAside} in the browser’s private files` : ''}`
  }
  if (began === 'full') return 'The demo began again in memory: this device has no room left for its data'
  if (storage === 'memory')
    return 'The demo began again: this browser keeps no data for it, so they last until a reload'
  return 'The demo began again: the browser’s data for this site were cleared'
}
