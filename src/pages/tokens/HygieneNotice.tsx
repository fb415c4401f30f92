import type { ProfileToken } from '#api/profile-tokens.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import type { TableSearchState } from '#components/table/use-table-search.ts'
import { concernsOf, isAutomatic, isConcern, type Concern, type TokenPeople } from '#features/tokens/token-hygiene.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { Row } from '#components/layout/Row.tsx'

const phrases: Record<Concern, string> = {
  expired: 'expired',
  ending: 'ending within 14 days',
  'ex-member': 'made by somebody no longer in the team',
  'never-full': 'with full permission and no end',
  unused: 'unused for 90 days',
}

interface HygieneNoticeProps {
  tokens: readonly ProfileToken[]
  people: TokenPeople
  now: number
  search: TableSearchState
}

/** Which tokens made by hand deserve a second look; each kind is one click from its rows. */
export function HygieneNotice({ tokens, people, now, search }: HygieneNoticeProps) {
  const found = tokens.filter((token) => !isAutomatic(token)).flatMap((token) => concernsOf(token, now, people))
  const kinds = Object.keys(phrases).filter(isConcern)
  const counts = kinds.map((kind) => ({ kind, count: found.filter((one) => one === kind).length }))
  const present = counts.filter(({ count }) => count > 0)
  if (present.length === 0) return null
  const show = (kind: Concern) => search.show({ q: '', sort: search.value.sort, filters: { concern: [kind] } })
  return (
    <Notice as="section" apart aria-label="Tokens worth a look">
      <Row>
        <b>Worth a look:</b>
        {present.map(({ kind, count }) => (
          <TextButton key={kind} onClick={() => show(kind)}>
            {count} {phrases[kind]}
          </TextButton>
        ))}
      </Row>
    </Notice>
  )
}
