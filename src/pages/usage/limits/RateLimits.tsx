import { useSearchParams } from 'react-router'
import { SearchBox } from '#components/table/SearchBox.tsx'
import { DataTable } from '#components/table/DataTable.tsx'
import { findRateLimits, knownPlan } from './limit-table.ts'
import own from './limits.module.css'
import { PlanCells, PlanHeads } from './PlanCells.tsx'
import { say } from './messages/say.ts'

/** The limits of each route, with a search, and what a refused request means. */
export function RateLimits({ plan }: { plan: string | null | undefined }) {
  const [params, setParams] = useSearchParams()
  const text = params.get('q') ?? ''
  const found = findRateLimits(text)
  const mine = knownPlan(plan)
  const search = (q: string) => setParams(q === '' ? {} : { q }, { replace: true, preventScrollReset: true })
  return (
    <>
      <p className="text-dim">{say.rateLimitsAbout()}</p>
      <div className={own.search}>
        <SearchBox label={say.searchLimits()} value={text} onChange={search} />
      </div>
      <p className="visually-hidden" role="status">
        {say.limitsFound({ found: found.length })}
      </p>
      {found.length === 0 ? (
        <p>{say.noLimitMatchesText({ text })}</p>
      ) : (
        <DataTable amounts scrolls={say.requestsPerMinuteTable()}>
          <thead>
            <tr>
              <th scope="col">{say.request()}</th>
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
