import { invalid } from '../refusal.ts'

/** Both spellings are documented (contract 3, Delete protection). */
const keys = new Set(['_delete_protection_', '_deletion_protection'])

/** Throws 400 with the protecting tag's value as the message. */
export function checkDeletable(tags: readonly { key: string; value: string }[]): void {
  const protection = tags.find(({ key }) => keys.has(key))
  if (protection) throw invalid(protection.value || 'This object is protected from deletion')
}
