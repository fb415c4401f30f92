import { createElement, type ComponentPropsWithRef } from 'react'
import styles from './Notice.module.css'

interface NoticeProps extends Omit<ComponentPropsWithRef<'div'>, 'className' | 'title'> {
  tone?: 'info' | 'ok' | 'warn' | 'bad' | 'plain'
  /** A sentence is a `p`; what holds more than that a `div`, or a `section` with a name. */
  as?: 'p' | 'div' | 'section'
  /** Stands above what it is about, with room between. */
  apart?: boolean
}

/** What a person should know before going on. What failed is an `ErrorPanel`, what is over a toast. */
export function Notice({ tone = 'info', as = 'p', apart, ...rest }: NoticeProps) {
  const look = { className: styles.notice, 'data-tone': tone, 'data-apart': apart }
  return createElement<ComponentPropsWithRef<'div'>>(as, { ...look, ...rest })
}
