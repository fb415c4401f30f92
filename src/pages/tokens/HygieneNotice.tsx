import type { ProfileToken } from '#api/profile-tokens.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import type { TableSearchState } from '#components/table/use-table-search.ts'
import { concernsOf, isAutomatic, isConcern, type Concern, type TokenPeople } from '#features/tokens/token-hygiene.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { Row } from '#components/layout/Row.tsx'
import { say } from './messages/say.ts'

const phrases: Record<Concern, (values: { count: number }) => string> = {
  expired: say.countExpired,
  ending: say.countEnding,
  'ex-member': say.countExMember,
  'never-full': say.countNeverFull,
  unused: say.countUnused,
}

interface HygieneNoticeProps {
  tokens: readonly ProfileToken[]
  people: TokenPeople
  now: number
  search: TableSearchState
}

/** Manually made tokens that need a look, by reason; each reason links to its rows. */
export function HygieneNotice({ tokens, people, now, search }: HygieneNoticeProps) {
  const found = tokens.filter((token) => !isAutomatic(token)).flatMap((token) => concernsOf(token, now, people))
  const kinds = Object.keys(phrases).filter(isConcern)
  const counts = kinds.map((kind) => ({ kind, count: found.filter((one) => one === kind).length }))
  const present = counts.filter(({ count }) => count > 0)
  if (present.length === 0) return null
  const show = (kind: Concern) => search.show({ q: '', sort: search.value.sort, filters: { concern: [kind] } })
  return (
    <Notice as="section" apart aria-label={say.tokensWorthALook()}>
      <Row>
        <b>{say.worthALook()}</b>
        {present.map(({ kind, count }) => (
          <TextButton key={kind} onClick={() => show(kind)}>
            {phrases[kind]({ count })}
          </TextButton>
        ))}
      </Row>
    </Notice>
  )
}
