import { memo, useMemo } from 'react'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { worstOf, type ColourText } from './contrast-audit.ts'
import { mendKey } from './contrast-mends.ts'
import { keysOfPairs, pairsTouching } from './contrast-pairs.ts'
import { useRatio } from './use-ratio.ts'
import classes from '../theme.module.css'
import type { Fill } from '../use-fill.ts'
import { useColourTexts } from '../use-colour-texts.ts'
import { say } from '../messages/say.ts'

interface ContrastCellProps {
  name: string
  label: string
  onFill: (fills: readonly Fill[]) => void
}

/** The lowest contrast of any pair with this key, and the nearest colour that would pass. */
export function ContrastCell({ name, label, onFill }: ContrastCellProps) {
  const keys = useMemo(() => keysOfPairs(pairsTouching(name)), [name])
  return <Verdict name={name} label={label} text={useColourTexts(keys)} onFill={onFill} />
}

const Verdict = memo(function Verdict({ name, label, text, onFill }: ContrastCellProps & { text: ColourText }) {
  const write = useRatio()
  const worst = useMemo(() => worstOf(name, text), [name, text])
  const mend = useMemo(
    () => (worst && !worst.passes ? mendKey(name, worst.pair, text) : undefined),
    [name, worst, text],
  )
  if (!worst) return null
  return (
    <>
      <span title={worst.pair.name}>
        <StatusBadge tone={worst.passes ? 'ok' : 'bad'}>
          <span className="visually-hidden">
            {worst.passes ? say.easyToRead({ name: worst.pair.name }) : say.hardToRead({ name: worst.pair.name })}{' '}
          </span>
          {write(worst.ratio)}
        </StatusBadge>
      </span>
      {mend && (
        <TextButton aria-label={say.takeColourFor({ text: mend.text, label })} onClick={() => onFill([mend])}>
          {say.takeColour({ text: mend.text, styled: (inside) => <span className={classes.code}>{inside}</span> })}
        </TextButton>
      )}
    </>
  )
})
