import { visibleName } from '#lib/text/visible-text.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import type { PastedPeople } from './use-pasted-people.ts'
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

/** The result of a pasted list of addresses: who was added, and which addresses have no user. */
export function Pasted({ paste: { data, error, isPending, variables, mutate } }: { paste: PastedPeople }) {
  return (
    <>
      <div role="status" className="text-help">
        {isPending && say.lookingUp({ addresses: variables.length })}
        {data && (
          <>
            {say.pastedFound({ found: data.users.length, all: data.users.length + data.missing.length })}
            {data.missing.length > 0 &&
              ` ${say.pastedMissing({ missing: listInWords(data.missing.map(visibleName), 'unit') })}`}
          </>
        )}
      </div>
      {error && variables && (
        <ErrorPanel error={error} title={say.pastedNotLookedUp()} onRetry={() => mutate(variables)} />
      )}
    </>
  )
}
