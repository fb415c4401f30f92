import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/** A page counts as loaded after this many ms without a request. */
const calm = 2_000

/**
 * Becomes true for good once the page's code is there (`shown`) and no request has been sent for a while. Whatever is
 * not needed for the first rows waits for this, so that it never competes with them.
 */
export function useNetworkIdle(shown: boolean): boolean {
  const client = useQueryClient()
  const [quiet, setQuiet] = useState(false)
  useEffect(() => {
    if (!shown || quiet) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      if (client.isFetching({ predicate: ({ meta }) => meta?.pauses !== true }) > 0) {
        clearTimeout(timer)
        timer = undefined
      } else timer ??= setTimeout(() => setQuiet(true), calm)
    }
    look()
    const stop = client.getQueryCache().subscribe(look)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [client, quiet, shown])
  return quiet
}
