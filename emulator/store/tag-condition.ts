import type { TagFilter } from '../rules/queries/run-user-filter.ts'
import type { TextFilter } from '../rules/queries/text-filter.ts'
import type { Piece } from './sql-piece.ts'

export function tagTests(tag: TagFilter): Piece {
  const tests: string[] = []
  const values: string[] = []
  const parts: [string, TextFilter | null][] = [
    ['key_fold', tag.key],
    ['value_fold', tag.value],
  ]
  for (const [column, text] of parts) {
    if (!text) continue
    tests.push(text.like === null ? `t.${column} = ?` : `t.${column} LIKE ? ESCAPE '\\'`)
    values.push(text.like ?? text.exact)
  }
  return { sql: tests.map((test) => ` AND ${test}`).join(''), values }
}

/** Both parts must hold for the same tag (contract 1.7). */
export function tagCondition(tag: TagFilter): Piece {
  const { sql, values } = tagTests(tag)
  return {
    sql: `EXISTS (SELECT 1 FROM run_user_tag t INDEXED BY run_user_tag_user WHERE t.user = u.seq${sql})`,
    values,
  }
}
