import { Fragment } from 'react'
import { visibleName } from '#lib/text/visible-text.ts'
import classes from './portal.module.css'

const reference = /(#[A-Za-z0-9_-]+\.[A-Za-z0-9_.-]+#)/

/** A text of the portal. A dictionary reference is only marked, because its text depends on the user's language. */
export function PortalText({ text, empty }: { text: string; empty?: string }) {
  if (text.trim() === '') return <>{empty}</>
  return (
    <>
      {visibleName(text)
        .split(reference)
        .map((part, at) => {
          const key = `${at} ${part}`
          return reference.test(part) ? (
            <span key={key} className={classes.reference}>
              {part}
            </span>
          ) : (
            <Fragment key={key}>{part}</Fragment>
          )
        })}
    </>
  )
}
