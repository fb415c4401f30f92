import { contentTable } from './content/content-table.ts'
import { frameTable } from './frame/frame-table.ts'
import type { GroupRow } from './group-row.ts'

/**
 * Every key of contract 6.8, in the groups of the page. The defaults are the documented sample of `GET /run`; a dash
 * means that the sample does not have the key.
 */
export const portalTable: readonly GroupRow[] = [...frameTable, ...contentTable]
