import { say } from '../messages/say.ts'

/** The dash of a cell without a value, which a screen reader hears as a word. */
export function EmptyValue({ children = say.none() }: { children?: string }) {
  return (
    <span className="text-dim">
      <span aria-hidden>—</span>
      <span className="visually-hidden">{children}</span>
    </span>
  )
}
