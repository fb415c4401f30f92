import { ApiError } from '#api/http/errors.ts'
import { settle } from '#components/feedback/settle.ts'
import { say } from './messages/say.ts'

interface Creation {
  /** Returns the user who has the address now. */
  find: () => Promise<{ id: string; name: string } | undefined>
  /** Sends the request once; resolves to the new user's id. */
  create: () => Promise<string>
}

/**
 * Creates a user exactly once. An address is unique in a profile, so a read can tell what happened to a request whose
 * answer was lost, or which the browser sent twice (the second is refused because of the first).
 * @throws ApiError with the field if somebody has the address; Settled if nothing was created.
 */
export async function createUser({ name }: { name: string }, { find, create }: Creation): Promise<string> {
  if (await find()) throw taken()
  const mine = async () => {
    const found = await find()
    return found?.name.trim() === name.trim() ? found.id : undefined
  }
  return settle(async () => {
    try {
      return await create()
    } catch (error) {
      const refused = error instanceof ApiError && error.kind === 'invalid'
      const id = refused ? await mine().catch(() => undefined) : undefined
      if (id === undefined) throw error
      return id
    }
  }, mine)
}

const taken = () => new ApiError({ kind: 'invalid', fields: { email: say.addressTaken() } })
