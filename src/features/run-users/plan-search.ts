import { foldText } from '#lib/text/fold-text.ts'
import type { Tag } from '#api/http/wire-fields.ts'
import {
  anywhere,
  type RunUserFilters,
  type RunUserQuestion,
  type RunUserSearch,
  type RunUserWhere,
  type TagFilter,
} from '#api/run/run-user-query.ts'
import { longestWord, readUserText, userMatcher, type RunUserText, type SearchedUser } from '#api/run/run-user-text.ts'

/** A search in a form that the API can answer: all users who match any of the questions, and then `fits`. */
export interface SearchPlan {
  text: RunUserText
  questions: readonly PlannedQuestion[]
  /** The part of the search that the API cannot do. */
  fits: (user: SearchedUser & { tags: readonly Tag[] }) => boolean
  /** Whether a question may return users who do not fit. */
  loose: boolean
}

export type PlannedQuestion = Omit<RunUserQuestion, 'page' | 'size'>

/** More questions than this for one page would reach the rate limit; then a key is asked for with any value. */
const mostQuestions = 12

/**
 * The API matches one field at a time and requires every tag. So a text is asked for in name, address and company
 * separately, and so is each of several values of a tag key.
 */
export function planSearch({ text: typed, tags, ...filters }: RunUserSearch): SearchPlan {
  const text = readUserText(typed)
  const wheres = wheresFor(text, filters)
  const groups = byKey(tags).map(withoutCovered)
  const { choices, widened } = tagChoices(groups, Math.floor(mostQuestions / wheres.length))
  const matches = userMatcher(text)
  const holds = (own: readonly Tag[]) => widened.every((group) => group.some((wanted) => own.some(isTag(wanted))))
  return {
    text,
    questions: choices.flatMap((chosen) => wheres.map((where) => asked(filters, chosen, where))),
    fits: (user) => matches(user) && holds(user.tags),
    loose: (text.kind === 'words' && (text.words.length > 1 || filters.company !== undefined)) || widened.length > 0,
  }
}

const asked = (filters: Omit<RunUserFilters, 'tags'>, tags: TagFilter[], where: RunUserWhere): PlannedQuestion => ({
  ...filters,
  tags,
  where,
})

function wheresFor(text: RunUserText, filters: Pick<RunUserFilters, 'company'>): RunUserWhere[] {
  if (text.kind === 'none') return [{}]
  if (text.kind === 'id') return [{ id: [text.id] }]
  const word = anywhere(longestWord(text.words)) ?? '*'
  if (text.only === 'email') return [{ email: word }]
  const company = anywhere(filters.company ?? '') ?? word
  return [{ name: word }, { email: word }, { company }]
}

function byKey(tags: readonly TagFilter[]): TagFilter[][] {
  const groups = new Map<string | undefined, TagFilter[]>()
  for (const tag of tags) groups.set(tag.key, [...(groups.get(tag.key) ?? []), tag])
  return [...groups.values()]
}

/** Drops values of a key that is also asked for with any value. */
const withoutCovered = (group: TagFilter[]) => group.find(({ value }) => value === undefined) ?? group

/**
 * One tag of each group, in every combination. While there are too many, the largest groups are asked for by key only.
 */
function tagChoices(groups: readonly (TagFilter | TagFilter[])[], most: number) {
  const lists = groups.map((group) => (Array.isArray(group) ? group : [group]))
  const widened: TagFilter[][] = []
  const count = () => lists.reduce((product, list) => product * list.length, 1)
  while (count() > Math.max(1, most)) {
    const largest = lists.reduce((one, other) => (other.length > one.length ? other : one))
    const key = largest[0]?.key
    widened.push(largest)
    lists[lists.indexOf(largest)] = [key === undefined ? {} : { key }]
  }
  const choices = lists.reduce<TagFilter[][]>(
    (made, list) => made.flatMap((chosen) => list.map((tag) => [...chosen, tag])),
    [[]],
  )
  return { choices, widened }
}

/** Matches a tag as the API does: each given part as a whole, regardless of case, with `*` as a wildcard. */
const isTag = (wanted: TagFilter) => {
  const fits = (pattern: string | undefined, text: string) =>
    pattern === undefined ||
    new RegExp(
      `^${foldText(pattern)
        .split('*')
        .map((part) => part.replaceAll(/[\\^$.|?+()[\]{}/-]/g, String.raw`\$&`))
        .join('.*')}$`,
      'su',
    ).test(foldText(text))
  return ({ key, value }: Tag) => fits(wanted.key, key) && fits(wanted.value, value)
}
