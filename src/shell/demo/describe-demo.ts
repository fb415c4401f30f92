import type { DemoWorld } from '#api/demo/connection.ts'
import { say } from '../messages/say.ts'

/** Where the demo keeps its data, for the menu about them. */
export function whereItLives(world: DemoWorld | undefined): string {
  if (world?.storage !== 'memory') return say.fictionalDataKeptBrowser()
  if (!isSecureContext) {
    return say.pageNotServedOver()
  }
  return world.began === 'full' ? say.deviceNoRoomLeft() : say.browserRefusesStorageSo()
}

/** Why the demo started over although somebody was using it. */
export function describeBeginning({ storage, began, setAside }: DemoWorld): string {
  if (began === 'reset') return say.demoDataPutBack()
  if (began === 'outdated') return say.demoBeganAgainData()
  if (began === 'damaged') {
    return setAside ? say.demoFileSetAside({ file: setAside }) : say.demoFileDamaged()
  }
  if (began === 'full') return say.demoBeganAgainMemory()
  if (storage === 'memory') return say.demoBeganAgainBrowser()
  return say.demoBeganAgainBrowsers()
}
