import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { accounts } from '#api/account/account.ts'
import { followAccount } from './choose-language.ts'

/** The language of the account, once it is known and where nobody chose another one. */
export function useAccountLanguage(): void {
  const language = useQuery(accounts.one()).data?.language
  useEffect(() => void followAccount(language), [language])
}
