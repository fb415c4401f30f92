import { Button } from '@mantine/core'
import { memo, useMemo, type ReactNode } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { audit, type ColourText, type ContrastVerdict } from './contrast-audit.ts'
import { mendAll, mendPair, type Mend } from './contrast-mends.ts'
import { contrastPairs, keysOfPairs } from './contrast-pairs.ts'
import { parseColour, toStyle } from '../css-colour.ts'
import classes from './contrast.module.css'
import type { Fill } from '../use-fill.ts'
import { useColourTexts } from '../use-colour-texts.ts'
import { useRatio } from './use-ratio.ts'
import { say } from '../messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

const keys = keysOfPairs(contrastPairs)

interface ContrastPanelProps {
  onFill: (fills: readonly Fill[], message?: string) => void
}

/** The pairs of colours that are hard to read in the typed theme (WCAG AA), and the nearest colours that would pass. */
export function ContrastPanel({ onFill }: ContrastPanelProps) {
  return <Verdicts text={useColourTexts(keys)} onFill={onFill} />
}

/** Computed again once the colours have settled, not on every keystroke. */
const Verdicts = memo(function Verdicts({ text, onFill }: ContrastPanelProps & { text: ColourText }) {
  const verdicts = useMemo(() => audit(text), [text])
  const failing = verdicts.filter(({ passes }) => !passes)
  const mends = useMemo(() => mendAll(text), [text])
  if (verdicts.length === 0) {
    return (
      <section className={classes.panel} aria-label={say.contrast()}>
        <p className={classes.summary}>{say.noColourReadable()}</p>
      </section>
    )
  }
  if (failing.length === 0) {
    return (
      <section className={classes.fine} aria-label={say.contrast()}>
        <Icon name="check" size={16} /> {say.allEasyToRead({ pairs: verdicts.length })}
      </section>
    )
  }
  return (
    <section className={classes.panel} aria-label={say.contrast()}>
      <div className={classes.head}>
        <Icon name="alert-triangle" size={18} />
        <p className={classes.summary}>{say.hardToReadOf({ failing: failing.length, pairs: verdicts.length })}</p>
        {mends.length > 1 && (
          <Button
            size="xs"
            variant="default"
            onClick={() => onFill(mends, say.coloursChanged({ colours: mends.length }))}
          >
            {say.fixAll()}
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
        {say.ratioNeeds({ name: pair.name, ratio: write(ratio), least: write(pair.atLeast) })}
      </span>
      {mends ? (
        <TextButton aria-label={fixOf(pair.name, mends)} onClick={() => onFill(mends)}>
          {offerOf(mends)}
        </TextButton>
      ) : (
        <span>{whyNot(pair, text)}</span>
      )}
    </li>
  )
}

/** Explains why a pair has no fix: nearly transparent colours depend on what is below them; others are held by further pairs. */
function whyNot({ ink, surface }: ContrastVerdict['pair'], text: ColourText): string {
  const seeThrough = [ink, surface].some((key) => (parseColour(text(key))?.a ?? 1) < 1)
  return seeThrough ? say.lessSeeThrough() : say.otherPairsSuffer()
}

const fixOf = (name: string, mends: readonly Mend[]): string =>
  say.fix({
    name,
    changes: listInWords(
      mends.map(({ key, text }) => say.becomes({ key, text })),
      'unit',
    ),
  })

/** Changes one of a pair's two colours, or both. */
function offerOf([first, second]: readonly Mend[]): ReactNode {
  if (!first) return null
  const styled = (inside: ReactNode) => <span className={classes.code}>{inside}</span>
  if (!second) return say.takeForKey({ styled, text: first.text, key: first.key })
  return say.takeForKeys({ styled, text: first.text, key: first.key, otherText: second.text, otherKey: second.key })
}
