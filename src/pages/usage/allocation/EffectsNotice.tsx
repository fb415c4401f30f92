import { useWatch } from 'react-hook-form'
import type { Share, Units } from '#api/account/allocation.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { NoticeTitle } from '#components/feedback/notice/NoticeTitle.tsx'
import { type Cells, effectsOf, shareChanges } from './allocation-matrix.ts'
import { describeEffect } from './describe-effect.ts'
import { say } from './messages/say.ts'

interface EffectsNoticeProps {
  shares: readonly Share[]
  nameOf: (profile: string) => string
  usedOf: (profile: string) => Units | undefined
}

/** Which services the typed amounts would stop, before they are saved. */
export function EffectsNotice({ shares, nameOf, usedOf }: EffectsNoticeProps) {
  const { number, numbers } = useFormatters()
  const cells = useWatch<Cells>()
  const typed = Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, text ?? '']))
  const effects = effectsOf(shares, shareChanges(shares, typed, numbers), usedOf)
  return (
    <div role="status">
      {effects.length > 0 && (
        <Notice as="div" tone="warn">
          <NoticeTitle>{say.whatThisWouldStop()}</NoticeTitle>
          <ul>
            {effects.map((effect) => (
              <li key={`${effect.profile} ${effect.service}`}>{describeEffect(effect, nameOf, number)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
