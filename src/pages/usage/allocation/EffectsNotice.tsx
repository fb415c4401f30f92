import { useWatch } from 'react-hook-form'
import type { Share, Units } from '#api/account/allocation.ts'
import { Icon } from '#components/display/Icon.tsx'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { type Cells, effectsOf, shareChanges } from './allocation-matrix.ts'
import { describeEffect } from './describe-effect.ts'
import classes from './allocation.module.css'

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
        <div className={classes.warning}>
          <p className={classes.warningTitle}>
            <Icon name="alert-triangle" size={16} /> What this would stop
          </p>
          <ul className={classes.effects}>
            {effects.map((effect) => (
              <li key={`${effect.profile} ${effect.service}`}>{describeEffect(effect, nameOf, number)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
