import { useNumberStyle } from '#components/display/use-number-style.ts'

/** Writes a contrast as "4.5 : 1", rounded down: 4.49 must not look like a pass. */
export function useRatio(): (ratio: number) => string {
  const write = useNumberStyle()
  return (ratio) => `${write(Math.floor(ratio * 10) / 10)} : 1`
}
