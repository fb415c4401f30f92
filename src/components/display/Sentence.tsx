import classes from './Sentence.module.css'

export interface SentencePiece {
  text: string
  /** A word that weighs, or a key or value as it is stored. */
  as?: 'strong' | 'code'
}

/** A sentence of parts, some of which weigh or are code. */
export function Sentence({ pieces }: { pieces: readonly SentencePiece[] }) {
  return pieces.map(({ text, as }, at) => {
    // The parts of one sentence have no identity but their place.
    const key = `${at} ${text}`
    if (as === 'strong') return <strong key={key}>{text}</strong>
    return as === 'code' ? (
      <code key={key} className={classes.code}>
        {text}
      </code>
    ) : (
      <span key={key}>{text}</span>
    )
  })
}
