import type { Segment } from './diagnose-record.ts'
import classes from '../domain.module.css'
import { shortText } from './short-text.ts'
import { say } from '../messages/say.ts'

/** The value found in DNS, with extra text struck out and missing text added; described in words for screen readers. */
export function FoundValue({ segments }: { segments: readonly Segment[] }) {
  const nothing = segments.every(({ kind }) => kind === 'lacking')
  return (
    <p className={classes.found}>
      {say.found()} {nothing && <span>{say.anEmptyValue()} </span>}
      {segments.map(({ kind, text }, at) => (
        // The pieces have no names and never move.
        // oxlint-disable-next-line react/no-array-index-key
        <Piece key={at} kind={kind} text={shortText(text)} />
      ))}
    </p>
  )
}

function Piece({ kind, text }: Segment) {
  if (kind === 'same') return <span>{text}</span>
  const [Tag, before] = kind === 'extra' ? (['del', say.tooMuch()] as const) : (['ins', say.lacking()] as const)
  return (
    <Tag>
      <span className="visually-hidden"> {before} </span>
      {text}
      <span className="visually-hidden">, {say.end()} </span>
    </Tag>
  )
}
