import { useQuery } from '@tanstack/react-query'
import { profiles } from '#api/profiles.ts'
import { useProduct } from './use-product.ts'
import { visibleName } from '#lib/text/visible-text.ts'

/** The title of the browser's tab: "Page · Profile — product". */
export function PageTitle({ page }: { page: string }) {
  const { data } = useQuery({ ...profiles.current(), enabled: false })
  const product = useProduct().name
  return <title>{visibleName(data ? `${page} · ${data.info.name} — ${product}` : `${page} — ${product}`)}</title>
}
