import { Link } from 'react-router'
import classes from './Sentence.module.css'
import { visibleName } from '#lib/text/visible-text.ts'

export interface SentencePiece {
  text: string
  /** `strong` for an important word, `code` for a key or value as it is stored. */
  as?: 'strong' | 'code'
  /** The page of the thing that it names. */
  to?: string | undefined
}

/** A sentence of parts, some of them links, important words or code. */
export function Sentence({ pieces }: { pieces: readonly SentencePiece[] }) {
  return pieces.map(({ text, as, to }, at) => {
    // The parts of a sentence have no identity but their position.
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
