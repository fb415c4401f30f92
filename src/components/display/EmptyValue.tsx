/** The dash of a cell without a value, which a screen reader hears as a word. */
export function EmptyValue({ children = 'None' }: { children?: string }) {
  return (
    <span className="text-dim">
      <span aria-hidden>—</span>
      <span className="visually-hidden">{children}</span>
    </span>
  )
}
