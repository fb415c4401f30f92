import { useNumberStyle } from '#components/display/use-number-style.ts'

/** Writes a contrast as "4.5 : 1", never more than it is: 4.49 must not read as what passes. */
export function useRatio(): (ratio: number) => string {
  const write = useNumberStyle()
  return (ratio) => `${write(Math.floor(ratio * 10) / 10)} : 1`
}
