import { useEffect, useState } from 'react'
import { describeError } from '../feedback/describe-error.ts'
import { say } from './messages/say.ts'

interface Loaded<Data> {
  /** The name that was loaded, so that an earlier name's answer is never shown for a later one. */
  of: string
  data?: Data
  failure?: string
}

/** Calls a loader with a name, again whenever the name changes; not without a name. Returns its answer. */
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
