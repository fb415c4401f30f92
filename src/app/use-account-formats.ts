import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { accounts } from '#api/account/account.ts'
import { keptFormats, type AccountFormats } from '#api/account/kept-formats.ts'

/** How the account wants dates and numbers: until it is known, as it did at the last visit, if there was one. */
export function useAccountFormats(): AccountFormats | undefined {
  const { data } = useQuery(accounts.one())
  const [before] = useState(keptFormats)
  return data ?? before
}
