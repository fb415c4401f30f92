import { useMutation } from '@tanstack/react-query'
import { copyOf, policies, readPolicy } from '#api/policies.ts'
import { notify } from '#components/feedback/notify.ts'
import { useSingleFlight } from '#components/command/use-single-flight.ts'
import { say } from './messages/say.ts'

interface DuplicateOptions {
  onMade: (id: string) => void
  onFailed: (error: unknown) => void
}

/**
 * Makes a copy of a policy. The copy is disabled, so nobody's access changes and nothing needs to be asked; the toast
 * undoes it. Pressed twice, it still makes one.
 */
export function useDuplicatePolicy(profile: string, { onMade, onFailed }: DuplicateOptions) {
  const create = useMutation(policies.create(profile))
  const remove = useMutation(policies.remove(profile))
  const oneAtATime = useSingleFlight()
  const duplicate = async (policyId: string) => {
    const copy = copyOf(await readPolicy(profile, policyId))
    const made = await create.mutateAsync(copy)
    notify({ message: say.policyCreatedOff({ name: copy.name }), undo: () => remove.mutateAsync(made) })
    onMade(made)
  }
  return (policyId: string) => oneAtATime(() => duplicate(policyId).catch(onFailed))
}
