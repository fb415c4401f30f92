import { useEffect, useState } from 'react'
import { describeError } from '../feedback/describe-error.ts'
import { say } from './messages/say.ts'

interface Loaded<Data> {
  /** What it belongs to, so that the answer to an earlier question is never shown. */
  of: string
  data?: Data
  failure?: string
}

/** What a loader returns for a name. Called when the name changes; not without a name. */
export function useLoaded<Data>(name: string | undefined, load: (name: string) => Promise<Data>) {
  const [loaded, setLoaded] = useState<Loaded<Data>>()
  const [first] = useState(() => load)
  useEffect(() => {
    if (name === undefined) return undefined
    let here = true
    first(name).then(
      (data) => here && setLoaded({ of: name, data }),
      (error: unknown) =>
        here && setLoaded({ of: name, failure: say.choicesDidNotLoad({ summary: describeError(error).summary }) }),
    )
    return () => {
      here = false
    }
  }, [name, first])
  const mine = loaded?.of === name ? loaded : undefined
  return { data: mine?.data, failure: mine?.failure, busy: name !== undefined && mine === undefined }
}
