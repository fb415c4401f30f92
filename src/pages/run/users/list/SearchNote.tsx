import { useQuery } from '@tanstack/react-query'
import type { FoundUsers } from '#features/run-users/found-users.ts'
import { tagValues } from '#api/tag-values.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import type { TableSearchState } from '#components/table/use-table-search.ts'
import { useProfileId } from '#app/use-session.ts'
import { offeredTags, tagWordOf, describeSearch } from './describe-search.ts'
import classes from '../users.module.css'
import { say } from './messages/say.ts'

/** Says which fields were searched, and offers tags that contain the text: the search does not look into tags. */
export function SearchNote({ search, found }: { search: TableSearchState; found: FoundUsers | undefined }) {
  const profile = useProfileId()
  const { q, filters } = search.value
  const word = tagWordOf(q)
  // With many results the loaded rows have enough tags to offer, which saves a request per search.
  const ask = word !== undefined && found?.reach !== undefined && found.reach !== 'as-typed'
  const holding = useQuery({ ...tagValues.holding(profile, word ?? ''), enabled: ask }).data
  const where = describeSearch(q, found?.reach)
  if (where === undefined) return null
  const held = filters['tag'] ?? []
  const tags = offeredTags(q, [...(holding ?? []), ...(found?.rows.flatMap((user) => user.tags) ?? [])]).filter(
    (tag) => !held.includes(tag),
  )
  return (
    <p className={classes.searchNote}>
      {where}
      {tags.length > 0 && ` ${say.filterByTag()} `}
      {tags.map((tag) => (
        <TextButton
          key={tag}
          onClick={() => search.show({ ...search.value, q: '', filters: { ...filters, tag: [...held, tag] } })}
        >
          {tag}
        </TextButton>
      ))}
    </p>
  )
}
