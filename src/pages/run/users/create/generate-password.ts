const classes = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!#$%&*+-=?@_'] as const

/** A uniform random number below `limit`; values that would favour low numbers are drawn again. */
function below(limit: number): number {
  const ceiling = Math.floor(2 ** 32 / limit) * limit
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
    if (drawn < ceiling) return drawn % limit
  }
}

const pick = (from: string) => from.charAt(below(from.length))

/**
 * A password that common rules accept: one of each class, 16 characters (about 96 bits), without characters that
 * are easily mistaken for each other.
 */
export function generatePassword(length = 16): string {
  const all = classes.join('')
  const drawn = [...classes.map(pick), ...Array.from({ length: Math.max(0, length - classes.length) }, () => pick(all))]
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const other = below(last + 1)
    const kept = drawn[last] ?? ''
    drawn[last] = drawn[other] ?? ''
    drawn[other] = kept
  }
  return drawn.join('')
}
