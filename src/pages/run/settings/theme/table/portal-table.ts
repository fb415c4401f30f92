import { contentTable } from './content/content-table.ts'
import { frameTable } from './frame/frame-table.ts'
import type { GroupRow } from './group-row.ts'

/**
 * Every key of contract 6.8 in the groups of the page. The values are the documented sample of `GET /run`, which the
 * contract names as the defaults; a dash stands where the sample has no such key.
 */
export const portalTable: readonly GroupRow[] = [...frameTable, ...contentTable]
