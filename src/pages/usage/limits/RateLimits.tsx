import { useSearchParams } from 'react-router'
import { SearchBox } from '#components/table/SearchBox.tsx'
import { DataTable } from '#components/table/DataTable.tsx'
import { findRateLimits, knownPlan } from './limit-table.ts'
import own from './limits.module.css'
import { PlanCells, PlanHeads } from './PlanCells.tsx'

/** The limits of each route, found by words, and what a refused request means. */
export function RateLimits({ plan }: { plan: string | null | undefined }) {
  const [params, setParams] = useSearchParams()
  const text = params.get('q') ?? ''
  const found = findRateLimits(text)
  const mine = knownPlan(plan)
  const search = (q: string) => setParams(q === '' ? {} : { q }, { replace: true, preventScrollReset: true })
  return (
    <>
      <p className="text-dim">
        Everyone and everything that works in this profile shares these limits: each counts per profile, route and
        minute of the clock. Over one, TagoIO answers <code>429 Too many requests</code> with the seconds to wait; who
        is refused at 12:45:09 may go on at 12:46:00. Portico waits by itself when it reads or runs a job. A script
        should wait as well and not try again at once. Lists that are not named have no published limit.
      </p>
      <div className={own.search}>
        <SearchBox label="Search limits" value={text} onChange={search} />
      </div>
      <p className="visually-hidden" role="status">
        {found.length === 1 ? '1 limit' : `${found.length} limits`}
      </p>
      {found.length === 0 ? (
        <p>No limit matches “{text}”.</p>
      ) : (
        <DataTable amounts scrolls="Requests per minute, table">
          <thead>
            <tr>
              <th scope="col">Request</th>
              <PlanHeads own={mine} />
            </tr>
          </thead>
          <tbody>
            {found.map(({ what, routes, ...limits }) => (
              <tr key={what}>
                <th scope="row">
                  {what}
                  <span className={own.routes}>
                    {routes.map((route) => (
                      <code key={route}>{route}</code>
                    ))}
                  </span>
                </th>
                <PlanCells limits={limits} own={mine} />
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  )
}
