import { compareFolded } from '#lib/text/fold-text.ts'

interface Sorted {
  name: string
  active: boolean
  last_login?: string | null | undefined
  created_at?: string | null | undefined
  updated_at?: string | null | undefined
}

/** The order in which the API sorts users, for rows that are merged here: users without a date come last. */
export function compareRunUsers(sort: string): (a: Sorted, b: Sorted) => number {
  const descending = sort.startsWith('-')
  const key = descending ? sort.slice(1) : sort
  const turn = (order: number) => (descending ? -order : order)
  if (key === 'name') return (a, b) => turn(compareFolded(a.name, b.name))
  if (key === 'active') return (a, b) => turn(Number(a.active) - Number(b.active))
  if (key !== 'last_login' && key !== 'created_at' && key !== 'updated_at') return () => 0
  return (a, b) => {
    const [one, other] = [a[key] ?? '', b[key] ?? '']
    if (one === other) return 0
    if (one === '' || other === '') return one === '' ? 1 : -1
    return turn(one < other ? -1 : 1)
  }
}
