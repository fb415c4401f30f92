import type { Dictionary } from '#api/dictionaries.ts'
import type { RunSettings } from '#api/run/run-settings.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { allReferences } from './dictionary-references.ts'
import { say } from './messages/say.ts'

/** References to dictionaries that this profile does not have: users would see them as raw `#…#` text. */
export function UsedReferences({ settings, list }: { settings: RunSettings; list: readonly Dictionary[] }) {
  const used = allReferences(settings)
  if (used.length === 0) return null
  const lost = used.filter(({ slug }) => list.every((one) => one.slug !== slug))
  return lost.length === 0 ? (
    <p className="text-dim">{say.references({ used: used.length })}</p>
  ) : (
    <Notice as="div" tone="warn">
      <b>{say.lostReferences()}</b>
      <ul>
        {lost.map(({ slug, key }) => (
          <li key={`${slug}.${key}`}>
            <code>
              #{slug}.{key}#
            </code>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
