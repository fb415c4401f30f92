import { useFormContext } from 'react-hook-form'
import { TextButton } from '#components/display/TextButton.tsx'
import type { TagRow } from '#components/form/fields/tag-list.ts'
import classes from '../users.module.css'
import { parseTagFilter } from './user-search.ts'
import { say } from './messages/say.ts'

/** Offers to give the new user the tags that the list is filtered by: otherwise the list would not show them. */
export function FilterTags({ query }: { query: string }) {
  const form = useFormContext<{ tags: TagRow[] }>()
  const tags = form.watch('tags')
  const wanted = new URLSearchParams(query).getAll('tag').map(parseTagFilter)
  const offered = wanted.filter(
    ({ key, value }) => value !== undefined && !tags.some((tag) => tag.key === key && tag.value === value),
  )
  if (offered.length === 0) return null
  return (
    <p className={classes.filterTags}>
      {say.fromFilter()}{' '}
      {offered.map(({ key = '', value = '' }) => (
        <TextButton
          key={`${key}=${value}`}
          onClick={() =>
            form.setValue('tags', [...tags.filter((tag) => tag.key !== '' || tag.value !== ''), { key, value }], {
              shouldDirty: true,
            })
          }
        >
          {say.addKeyValue({ key, value })}
        </TextButton>
      ))}
    </p>
  )
}
