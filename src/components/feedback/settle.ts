import { describeError } from './describe-error.ts'
import { say } from '../messages/say.ts'

/** What became of a write whose answer was lost, after the stored state was read again. */
export class Settled extends Error {
  readonly title: string
  readonly meaning: string
  readonly nextStep: string
  readonly maybeDone: boolean
  constructor(cause: unknown, late: boolean) {
    super('settled', { cause })
    this.title = describeError(cause).title
    this.maybeDone = late
    this.meaning = late ? say.readAgainNotYet() : say.readAgainNothing()
    this.nextStep = late ? say.lookAgainInMoment() : say.tryAgain()
  }
}

/**
 * Does a write. When its answer is lost, `look` is called once to find out whether it was done: it resolves to the
 * result that the answer would have brought, or to undefined when nothing was done. When `look` fails, the outcome
 * stays unknown.
 */
export async function settle<Result>(
  write: () => Promise<Result>,
  look: () => Promise<Result | undefined>,
): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    const { maybeDone, late } = describeError(error)
    if (maybeDone !== true) throw error
    const found = await look().then(
      (result) => ({ result }),
      () => undefined,
    )
    if (!found) throw error
    if (found.result !== undefined) return found.result
    throw new Settled(error, late === true)
  }
}
