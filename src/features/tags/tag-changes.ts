import type { Tag } from '#api/http/wire-fields.ts'

/** Most tags a resource can carry (contract 3). */
export const mostTags = 30

export interface TagChanges {
  add: readonly Tag[]
  /** Without a value: every tag of that key. */
  remove: readonly { key: string; value?: string | undefined }[]
}

const same = (one: Tag, other: Tag) => one.key === other.key && one.value === other.value
const isRemoved = (tag: Tag, { remove }: TagChanges) =>
  remove.some(({ key, value }) => key === tag.key && (value === undefined || value === tag.value))

/** The tags after the change: removed ones gone, added ones once, the rest unchanged and in place. */
export function changeTags(tags: readonly Tag[], changes: TagChanges): Tag[] {
  const kept = tags.filter((tag) => !isRemoved(tag, changes) || changes.add.some((added) => same(added, tag)))
  const missing = changes.add.filter((added, at) => {
    const earlier = changes.add.slice(0, at)
    return !kept.some((tag) => same(tag, added)) && !earlier.some((tag) => same(tag, added))
  })
  return [...kept, ...missing]
}

/** Whether the change would change anything. */
export function hasChange(tags: readonly Tag[], changes: TagChanges): boolean {
  const after = changeTags(tags, changes)
  return after.length !== tags.length || after.some((tag, at) => !same(tag, tags[at] ?? { key: '', value: '' }))
}

/** The tag that forbids deletion, in both spellings; its value is the reason (contract 3). */
export function deletionProtection(tags: readonly Tag[]): string | undefined {
  return tags.find(({ key }) => key === '_delete_protection_' || key === '_deletion_protection')?.value
}
