/**
 * A secret that cannot be printed or stored by accident: only `reveal` gives it. Logs, JSON and error texts show dots
 * instead.
 */
export class Sealed {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  reveal(): string {
    return this.#value
  }

  toString(): string {
    return '•••'
  }

  toJSON(): string {
    return '•••'
  }
}

/** Whether two sealed values hold the same secret. */
export const sameSecret = (one: { secret: Sealed }, other: { secret: Sealed }): boolean =>
  one.secret.reveal() === other.secret.reveal()
