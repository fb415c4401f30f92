import type { RunUser } from '../../../api/run-users.ts'
import type { TableSearch } from '../../../components/table/table-search.ts'

const everyone = (users: RunUser[]): RunUser[] => users
const withoutLogin = (users: RunUser[]): RunUser[] => users.filter(({ last_login }) => !last_login)

/** With "Never logged in" on, rows that a server sends in spite of the filter are left out. */
export const onlyNever = (search: TableSearch) => (search.filters.login?.[0] === 'never' ? withoutLogin : everyone)
