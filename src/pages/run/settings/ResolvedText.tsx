import { referencesIn } from './languages/dictionary-references.ts'
import { useDictionary } from './use-dictionary.ts'
import { say } from './messages/say.ts'

/** The text of a reference in the fallback language of its dictionary; nothing without a reference. */
export function ResolvedText({ text }: { text: string }) {
  const [first] = referencesIn(text)
  const { texts, locale, known } = useDictionary(first?.slug, { listed: false })
  if (!first || !known) return null
  const said = text.replace(/#([A-Z0-9]{1,7})\.([A-Z0-9_]{2,})#/g, (whole, slug: string, key: string) =>
    slug === first.slug && Object.hasOwn(texts, key) ? (texts[key] ?? whole) : whole,
  )
  return (
    <p className="text-help" role="status">
      {say.inLanguage({ locale, said })}
    </p>
  )
}
