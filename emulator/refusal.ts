/** An answer other than success: `status` is the HTTP code, `message` goes to the caller in the envelope (contract 1.4). */
export class Refusal extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export const denied = () => new Refusal(401, 'Authorization Denied')
export const notFound = (what: string) => new Refusal(404, `${what} Not Found`)
export const invalid = (message: string) => new Refusal(400, message)

/** The plan allows no more of these (contract 1.5; the platform's own spelling). */
export const overPlan = (what: string, most: number) =>
  new Refusal(
    402,
    `You have exceeded the maximum limit of ${what} (${most}). Please upgrade you plan or contact support.`,
  )
