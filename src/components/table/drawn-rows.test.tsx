// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { beforeAll, expect, test } from 'vitest'
import type { Column } from './column.ts'
import { ResourceTable } from './ResourceTable.tsx'
import { useTableSearch } from './use-table-search.ts'

interface Row {
  id: string
  name: string
}

const spec = {
  sortable: ['name'],
  defaultSort: 'name',
  filters: [],
  names: {},
  pageSizes: [50, 100],
  defaultPageSize: 50,
}
const pageOf = (page: number): Row[] =>
  Array.from({ length: 50 }, (_, at) => ({ id: `${page}-${at}`, name: `User ${page}-${at}` }))
const idOf = ({ id }: Row) => id
const nameOf = ({ name }: Row) => name
const linkOf = ({ id }: Row) => `/users/${id}`

/** Rows rendered since the last call: each row renders its cells once. */
let drawn: string[] = []
const columns: Column<Row>[] = [{ id: 'id', label: 'ID', cell: ({ id }) => (drawn.push(id), id) }]
const take = () => {
  const before = drawn
  drawn = []
  return before
}

function Users() {
  const search = useTableSearch(spec)
  const [shown, setShown] = useState(1)
  const stale = shown !== search.value.page
  const [rows, setRows] = useState<{ page: number; rows: Row[] }>({ page: 1, rows: pageOf(1) })
  if (rows.page !== shown) setRows({ page: shown, rows: pageOf(shown) })
  const query = {
    data: rows.rows,
    error: null,
    isPending: false,
    isFetching: stale,
    isPlaceholderData: stale,
    refetch: () => {},
  }
  return (
    <>
      <button type="button" className="answer" onClick={() => setShown(search.value.page)}>
        Answer
      </button>
      <ResourceTable
        name="users"
        label="users"
        query={query}
        search={search}
        columns={columns}
        rowId={idOf}
        rowName={nameOf}
        rowLink={linkOf}
        rowActions={() => [{ label: 'Delete…', onSelect: () => {} }]}
        selection={() => null}
        total={100}
        empty={null}
      />
    </>
  )
}

beforeAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
})

async function open() {
  const place = document.body.appendChild(document.createElement('div'))
  const router = createMemoryRouter([{ path: '/', Component: Users }])
  await act(async () =>
    createRoot(place).render(
      <MantineProvider>
        <RouterProvider router={router} />
      </MantineProvider>,
    ),
  )
  const press = (selector: string, at = 0) =>
    act(async () => {
      const found = place.querySelectorAll<HTMLElement>(selector)[at]
      if (found === undefined) throw new Error(`Nothing is at ${selector}`)
      found.click()
    })
  return { place, press }
}

test('each action renders only the rows it changes, each once', async () => {
  const { place, press } = await open()
  expect(take().toSorted()).toEqual(pageOf(1).map(idOf).toSorted())

  await press('tbody input[type=checkbox]', 3)
  expect(take(), 'choosing one row').toEqual(['1-3'])

  await press('tbody button[aria-haspopup=menu]', 5)
  expect(take(), 'opening the menu of a row').toEqual(['1-5'])
  await press('tbody button[aria-haspopup=menu]', 5)
  take()

  const first = place.querySelector('tbody tr')
  await press('nav button', 1)
  expect(take(), 'while the next page is on its way').toEqual([])
  await press('.answer')
  expect(take().toSorted(), 'the next page').toEqual(pageOf(2).map(idOf).toSorted())
  expect(place.querySelector('tbody tr'), 'the elements of rows are used again').toBe(first)
  expect(place.querySelectorAll('tbody tr')).toHaveLength(50)
})
