import { visibleName } from '#lib/text/visible-text.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import type { PastedPeople } from './use-pasted-people.ts'

/** What came of a pasted list of addresses: who was added, and which of them nobody has. */
export function Pasted({ paste: { data, error, isPending, variables, mutate } }: { paste: PastedPeople }) {
  return (
    <>
      <div role="status" className="text-help">
        {isPending && `Looking up ${variables.length} addresses…`}
        {data && (
          <>
            {data.users.length} of {data.users.length + data.missing.length} pasted addresses found.
            {data.missing.length > 0 && ` Not found: ${data.missing.map(visibleName).join(', ')}.`}
          </>
        )}
      </div>
      {error && variables && (
        <ErrorPanel error={error} title="The pasted addresses were not looked up" onRetry={() => mutate(variables)} />
      )}
    </>
  )
}
