import { Link } from 'react-router'
import classes from './Sentence.module.css'
import { visibleName } from '#lib/text/visible-text.ts'

export interface SentencePiece {
  text: string
  /** A word that weighs, or a key or value as it is stored. */
  as?: 'strong' | 'code'
  /** The page of what it names. */
  to?: string | undefined
}

/** A sentence of parts, some of which weigh or are code. */
export function Sentence({ pieces }: { pieces: readonly SentencePiece[] }) {
  return pieces.map(({ text, as, to }, at) => {
    // The parts of one sentence have no identity but their place.
    const key = `${at} ${text}`
    if (to !== undefined)
      return (
        <Link key={key} to={to}>
          {visibleName(text)}
        </Link>
      )
    if (as === 'strong') return <strong key={key}>{visibleName(text)}</strong>
    return as === 'code' ? (
      <code key={key} className={classes.code}>
        {visibleName(text)}
      </code>
    ) : (
      <span key={key}>{visibleName(text)}</span>
    )
  })
}
