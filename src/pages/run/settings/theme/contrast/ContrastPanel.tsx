import { Button } from '@mantine/core'
import { memo, useMemo } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { audit, type ColourText, type ContrastVerdict } from './contrast-audit.ts'
import { mendAll, mendPair } from './contrast-mends.ts'
import { contrastPairs, keysOfPairs } from './contrast-pairs.ts'
import { parseColour, toStyle } from '../css-colour.ts'
import classes from './contrast.module.css'
import type { Fill } from '../use-fill.ts'
import { useColourTexts } from '../use-colour-texts.ts'
import { useRatio } from './use-ratio.ts'

const keys = keysOfPairs(contrastPairs)

interface ContrastPanelProps {
  onFill: (fills: readonly Fill[], message?: string) => void
}

/** What is hard to read in the theme as it is typed (WCAG AA), and the nearest colours that would do. */
export function ContrastPanel({ onFill }: ContrastPanelProps) {
  return <Verdicts text={useColourTexts(keys)} onFill={onFill} />
}

/** Drawn again when the colours have settled, not with each key that is typed. */
const Verdicts = memo(function Verdicts({ text, onFill }: ContrastPanelProps & { text: ColourText }) {
  const verdicts = useMemo(() => audit(text), [text])
  const failing = verdicts.filter(({ passes }) => !passes)
  const mends = useMemo(() => mendAll(text), [text])
  const many =
    failing.length === 1 ? `1 of ${verdicts.length} pairs is` : `${failing.length} of ${verdicts.length} pairs are`
  if (verdicts.length === 0) {
    return (
      <section className={classes.panel} aria-label="Contrast">
        <p className={classes.summary}>None of these colours can be read, so nothing is known about their contrast.</p>
      </section>
    )
  }
  if (failing.length === 0) {
    return (
      <section className={classes.fine} aria-label="Contrast">
        <Icon name="check" size={16} /> All {verdicts.length} pairs of text and background are easy to read.
      </section>
    )
  }
  return (
    <section className={classes.panel} aria-label="Contrast">
      <div className={classes.head}>
        <Icon name="alert-triangle" size={18} />
        <p className={classes.summary}>
          <b>{many} hard to read.</b> Text needs a contrast of 4.5 : 1, icons 3 : 1.
        </p>
        {mends.length > 1 && (
          <Button
            size="xs"
            variant="default"
            onClick={() => onFill(mends, `${mends.length} colours changed so that they can be read; save to keep them`)}
          >
            Fix all
          </Button>
        )}
      </div>
      <ul className={classes.list}>
        {failing.map((verdict) => (
          <Failing key={verdict.pair.name} verdict={verdict} text={text} onFill={onFill} />
        ))}
      </ul>
    </section>
  )
})

interface FailingProps extends ContrastPanelProps {
  verdict: ContrastVerdict
  text: ColourText
}

function Failing({ verdict: { pair, ratio }, text, onFill }: FailingProps) {
  const write = useRatio()
  const mends = useMemo(() => mendPair(pair, text), [pair, text])
  const colour = (key: string) => {
    const found = parseColour(text(key))
    return found ? toStyle(found) : undefined
  }
  return (
    <li className={classes.item}>
      <span
        className={classes.sample}
        style={{ background: colour(pair.surface), color: colour(pair.ink) }}
        aria-hidden
        inert
      >
        Aa
      </span>
      <span className={classes.words}>
        {pair.name}: {write(ratio)}, needs {write(pair.atLeast)}
      </span>
      {mends ? (
        <TextButton
          aria-label={`Fix ${pair.name.toLowerCase()}: ${mends.map((mend) => `${mend.key} becomes ${mend.text}`).join(', ')}`}
          onClick={() => onFill(mends)}
        >
          {mends.map((mend, at) => (
            <span key={mend.key}>
              {at === 0 ? 'Use ' : ' and '}
              <span className={classes.code}>{mend.text}</span> for {mend.key}
            </span>
          ))}
        </TextButton>
      ) : (
        <span>{whyNot(pair, text)}</span>
      )}
    </li>
  )
}

/** Colours that are nearly transparent show what is under them; opaque ones are held by the other pairs they stand in. */
function whyNot({ ink, surface }: ContrastVerdict['pair'], text: ColourText): string {
  const seeThrough = [ink, surface].some((key) => (parseColour(text(key))?.a ?? 1) < 1)
  return seeThrough
    ? 'Make the text or its background less see-through.'
    : 'Any lighter or darker colour would make another text hard to read: choose the colours around it, too.'
}
