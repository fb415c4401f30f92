import { useQuery } from '@tanstack/react-query'
import { dictionaries } from '#api/dictionaries.ts'
import { useProfileId } from '#app/use-session.ts'

const none: Readonly<Record<string, string>> = {}

/** The slugs of all dictionaries, and the texts of one in its fallback language; loaded only when needed. */
export function useDictionary(slug: string | undefined, { listed }: { listed: boolean }) {
  const profile = useProfileId()
  const list = useQuery({ ...dictionaries.list(profile), enabled: listed || Boolean(slug) }).data ?? []
  const dictionary = list.find((one) => one.slug === slug)
  const locale = dictionary?.fallback ?? dictionary?.languages[0]?.code ?? ''
  const texts = useQuery({
    ...dictionaries.texts(profile, dictionary?.id ?? '', locale),
    enabled: dictionary !== undefined && locale !== '',
  }).data
  return { slugs: list.map((one) => one.slug), texts: texts ?? none, locale, known: dictionary !== undefined }
}
