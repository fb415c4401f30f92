import { useState } from 'react'
import { ActionButton } from '#components/button/ActionButton.tsx'
import { notify } from '#components/feedback/notify.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { dropKept, keptHere, type KeptEntry } from '#lib/storage/kept-here.ts'
import { listInWords } from '#lib/words/list-in-words.ts'
import { say } from './messages/say.ts'

/** What can be cleared, by its name in storage. The session, unfinished jobs and an open invitation are in use. */
const clearable: Readonly<Record<string, () => string>> = {
  views: say.keptViews,
  table: say.keptColumns,
  draft: say.keptDrafts,
  environment: say.keptMarks,
  region: say.keptRegion,
  scheme: say.keptScheme,
  language: say.keptLanguage,
  formats: say.keptFormats,
  csv: say.keptCsv,
  rail: say.keptSidebar,
  sso: say.keptSso,
  'former-members': say.keptFormerMembers,
}

const isClearable = ({ name, key }: KeptEntry) => Object.hasOwn(clearable, name) || key.endsWith('#unread')

/** What this browser keeps, and one press to clear it, which can be undone. */
export function KeptHere() {
  const [entries, setEntries] = useState(() => keptHere().filter(isClearable))
  const words = [...new Set(entries.map(({ name }) => clearable[name]?.() ?? say.keptUnread()))]
  const clear = () => {
    const putBack = dropKept(entries)
    setEntries([])
    notify({
      message: say.keptCleared(),
      undo: () => {
        putBack()
        setEntries(entries)
        return Promise.resolve()
      },
    })
  }
  return (
    <Stack as="section" gap={2} aria-labelledby="kept-here">
      <h3 id="kept-here">{say.keptHere()}</h3>
      <p>{words.length === 0 ? say.keptNothing() : say.keptThese({ things: listInWords(words) })}</p>
      <p className="text-help">{say.keptStays()}</p>
      <ActionButton variant="default" reason={words.length === 0 ? say.keptNothing() : undefined} onClick={clear}>
        {say.keptClear()}
      </ActionButton>
    </Stack>
  )
}
