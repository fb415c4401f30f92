import type { PolicyHead } from '#api/policies.ts'
import { tagsByKey } from '#components/table/filter/tag-filter.ts'
import { commonListNames } from '#components/table/list-names.ts'
import { sortParts, type TableSearch, type TableSearchSpec } from '#components/table/table-search.ts'
import { foldText } from '#lib/text/fold-text.ts'
import { wordMatcher } from '#lib/text/match-words.ts'
import { say } from './messages/say.ts'

/** What the list keeps in its address. */
export const policySearchSpec: TableSearchSpec = {
  sortable: ['name', 'updated', 'created'],
  defaultSort: 'name',
  filters: ['status', 'tag'],
  several: ['tag'],
  accepts: { status: (value) => value === 'on' || value === 'off' },
  names: {
    name: commonListNames.name,
    updated: commonListNames.updated,
    created: commonListNames.created,
    status: commonListNames.status,
    tag: commonListNames.tag,
  },
  words: { status: (value) => (value === 'on' ? say.activeLower() : say.switchedOffLower()) },
  pageSizes: [25, 50, 100],
  defaultPageSize: 25,
}

/**
 * Searches, sorts and pages the list here: a plan holds at most 100 policies (contract 5.20). Every chosen tag key must
 * be present, with any of its chosen values.
 */
export function findPolicies(all: readonly PolicyHead[], search: TableSearch): { rows: PolicyHead[]; total: number } {
  const answers = wordMatcher(search.q)
  const { key, descending } = sortParts(search.sort)
  const { status = [], tag = [] } = search.filters
  const byKey = tagsByKey(tag)
  const found = all
    .filter((policy) => answers(textOf(policy)))
    .filter(({ active }) => status.length === 0 || status.includes(active ? 'on' : 'off'))
    .filter(({ tags }) =>
      byKey.every((same) => same.some((wanted) => tags.some((one) => tagText(one) === wanted || one.key === wanted))),
    )
    .map((row) => ({ row, by: sortValue(row, key) }))
    .toSorted((a, b) => (descending ? compare(b.by, a.by) : compare(a.by, b.by)))
    .map(({ row }) => row)
  return { rows: found.slice((search.page - 1) * search.size, search.page * search.size), total: found.length }
}

export const tagText = ({ key, value }: { key: string; value: string }): string => `${key}=${value}`

const textOf = ({ name, tags }: PolicyHead) => [name, ...tags.map(tagText)].join(' ')

function sortValue(row: PolicyHead, key: string): string {
  if (key === 'name') return foldText(row.name)
  return (key === 'updated' ? row.updated_at : row.created_at) ?? ''
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
