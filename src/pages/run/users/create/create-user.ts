import { ApiError } from '#api/http/errors.ts'
import { settle } from '#components/feedback/settle.ts'
import { say } from './messages/say.ts'

interface Creation {
  /** Who has the address now. */
  find: () => Promise<{ id: string; name: string } | undefined>
  /** Sends the one request; resolves to the new user's id. */
  create: () => Promise<string>
}

/**
 * Makes a user once. An address is unique in a profile, so one read says what became of a request whose answer was lost,
 * and of one that the browser sent twice: the second is refused because of the first.
 * @throws ApiError with the field when somebody has the address; Settled when nothing was made.
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
