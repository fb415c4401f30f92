import { say } from './messages/say.ts'

/** The typed API address cannot be used; in the shape that error panels read. */
export class AddressProblem extends Error {
  readonly title = say.addressNotUsable()
  readonly meaning: string

  constructor(problem: string) {
    super(problem)
    this.meaning = problem
  }
}
