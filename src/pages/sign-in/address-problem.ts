/** The typed API address cannot be used; in the shape that error panels read. */
export class AddressProblem extends Error {
  readonly title = 'The address of the API is not usable'
  readonly meaning: string

  constructor(problem: string) {
    super(problem)
    this.meaning = problem
  }
}
