import { Button } from '@mantine/core'
import { asEmailSearch } from '../../../api/run-user-query.ts'
import type { TableSearchState } from '../../../components/table/use-table-search.ts'

/** The API seeks names and addresses apart: when no name matches, the addresses are one click away. */
export function SearchEmails({ search }: { search: TableSearchState }) {
  const other = asEmailSearch(search.value.q)
  if (other === undefined) return null
  return (
    <Button variant="default" size="xs" onClick={() => search.setText(other)}>
      Search e-mail addresses
    </Button>
  )
}
