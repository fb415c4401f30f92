import { useState } from 'react'
import { keepDraft, readDraft } from '#components/form/draft/drafts.ts'
import type { Provider } from '../metadata/provider.ts'
import { guideOf, recognizeProvider } from './providers.ts'

/** The provider's product: as chosen in this tab, otherwise recognised from its metadata. */
export function useProviderChoice(profile: string, read: Provider | undefined): [string, (id: string) => void] {
  const key = `sso-provider:${profile}`
  const [chosen, setChosen] = useState(() => {
    const kept = readDraft(key)?.['id']
    return typeof kept === 'string' && guideOf(kept) ? kept : undefined
  })
  const choose = (id: string) => {
    keepDraft(key, { id })
    setChosen(id)
  }
  return [chosen ?? (read && recognizeProvider(read)?.id) ?? '', choose]
}
