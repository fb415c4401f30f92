// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Column } from './column.ts'
import { FilterBar } from './filter/FilterBar.tsx'
import { ResourceTable } from './ResourceTable.tsx'
import { useTableSearch } from './use-table-search.ts'

interface Row {
  id: string
  name: string
  tags: { key: string; value: string }[]
}

const spec = {
  sortable: ['name', 'made'],
  defaultSort: 'name',
  filters: ['status'],
  pageSizes: [2, 50],
  defaultPageSize: 2,
  names: { name: () => 'name', made: () => 'made', status: () => 'status' },
}
const rows: Row[] = ['a', 'b'].map((id) => ({ id, name: `User ${id}`, tags: [{ key: 'site', value: `plant ${id}` }] }))
const columns: Column<Row>[] = [
  { id: 'made', label: 'Made', sortKey: 'made', hidden: true, cell: () => 'long ago' },
  { id: 'state', label: 'State', cell: () => 'fine' },
]
const idOf = ({ id }: Row) => id
const nameOf = ({ name }: Row) => name
const tagsOf = ({ tags }: Row) => tags
const filters = [{ kind: 'text', name: 'status', label: 'Status' }] as const

function Users() {
  const search = useTableSearch(spec)
  const query = {
    data: rows,
    error: null,
    isPending: false,
    isFetching: false,
    isPlaceholderData: false,
    refetch: () => {},
  }
  return (
    <ResourceTable
      name="keys"
      label="users"
      query={query}
      search={search}
      columns={columns}
      rowId={idOf}
      rowName={nameOf}
      tagsOf={tagsOf}
      selection={(chosen) => <button type="button">{`Act on ${chosen.length}`}</button>}
      filters={<FilterBar filters={filters} search={search} />}
      total={6}
      empty={null}
    />
  )
}

let root: Root | undefined
let place: HTMLElement

beforeAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
})
afterEach(async () => {
  await act(async () => root?.unmount())
  place.remove()
})

async function open(address = '/') {
  place = document.body.appendChild(document.createElement('div'))
  const router = createMemoryRouter([{ path: '/', Component: Users }], { initialEntries: [address] })
  root = createRoot(place)
  await act(async () =>
    root?.render(
      <MantineProvider>
        <RouterProvider router={router} />
      </MantineProvider>,
    ),
  )
  const press = (key: string) =>
    act(async () => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
  const click = (element: Element | null | undefined) =>
    act(async () => {
      if (!(element instanceof HTMLElement)) throw new Error('There is nothing to press')
      element.click()
    })
  const find = (text: string) => [...place.querySelectorAll('button')].find((one) => one.textContent?.includes(text))
  return { press, click, find, page: () => router.state.location.search }
}

test('"." and "," turn the page, and stop at the first and last one', async () => {
  const { press, page } = await open()
  await press(',')
  expect(page()).toBe('')
  await press('.')
  expect(page()).toBe('?page=2')
  await press('.')
  await press('.')
  expect(page(), 'six rows are three pages').toBe('?page=3')
  await press(',')
  expect(page()).toBe('?page=2')
})

test('"b" focuses the bulk actions, and Escape clears the selection', async () => {
  const { press, click, find } = await open()
  await press('b')
  await click(place.querySelector('tbody input[type=checkbox]'))
  expect(find('Act on 1')).toBeDefined()
  await press('b')
  expect(document.activeElement).toBe(find('Act on 1'))
  await press('Escape')
  expect(find('Act on')).toBeUndefined()
})

test('filters fold behind a button with their number; matches are counted; sorting by a hidden column is mentioned', async () => {
  const plain = await open()
  expect(plain.find('Filters')?.getAttribute('aria-expanded')).toBe('false')
  expect(place.textContent).not.toContain('6 matches')
  expect(place.querySelector('[data-always]')?.getAttribute('data-always')).toBe('false')
  await act(async () => root?.unmount())
  place.remove()

  const { click, find } = await open('/?status=on&sort=-made')
  expect(find('Filters')?.getAttribute('aria-label')).toBe('Filters, 1 active')
  expect(place.textContent).toContain('6 matches')
  expect(place.querySelector('[data-always="true"]')?.textContent).toContain('Made')
  await click(find('Filters'))
  expect(find('Filters')?.getAttribute('aria-expanded')).toBe('true')
  await click(find('Clear all'))
  expect(place.textContent).not.toContain('6 matches')
  expect(find('Filters')?.getAttribute('aria-label')).toBe('Filters')
})
