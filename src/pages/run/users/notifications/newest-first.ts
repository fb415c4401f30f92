/** Sorts newest first; those without a readable date come last, in their order. No source documents the API's own order. */
export function newestFirst<Dated extends { created_at?: string | null | undefined }>(list: readonly Dated[]): Dated[] {
  const time = ({ created_at }: Dated) => {
    const at = Date.parse(created_at ?? '')
    return Number.isNaN(at) ? -Infinity : at
  }
  return list.toSorted((one, other) => {
    const [first, second] = [time(one), time(other)]
    return first === second ? 0 : second > first ? 1 : -1
  })
}
