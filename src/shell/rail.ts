import * as z from 'zod/mini'
import { kept } from '#lib/storage/kept.ts'
import { say } from './messages/say.ts'

const place = kept({ area: 'local', name: 'rail', words: say.stateOfSidebar, schema: z.boolean() })

/** Whether the sidebar is reduced to icons; remembered in this browser. */
export const readRail = (): boolean => place.read() ?? false

/** Where storage is refused the choice lasts until the next load. */
export const rememberRail = (folded: boolean): void => void place.write(folded)
