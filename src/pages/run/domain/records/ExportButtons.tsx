import { Button } from '@mantine/core'
import type { CustomDomain } from '#api/run/custom-domain.ts'
import { useCopied } from '#components/display/use-copied.ts'
import { useCsvSeparator } from '#components/download/use-csv-separator.ts'
import { saveFile } from '#lib/file/save-file.ts'
import { asCsv, asDig, asText, asZone } from './dns-exports.ts'
import { say } from '../messages/say.ts'

/** Makes a file name from the domain's name, with harmless characters only. */
const fileName = (domain: string, end: string) => `${domain.replaceAll(/[^a-z0-9.-]/gi, '-').slice(0, 100)}-dns.${end}`

/** The records in forms to paste, to open and to run. */
export function ExportButtons({ domain, withoutDomain }: { domain: CustomDomain; withoutDomain: boolean }) {
  const { records } = domain
  const [separator] = useCsvSeparator()
  const listed = { records, domain: domain.domain, withoutDomain }
  return (
    <>
      <CopyAll label={say.copyAll()} what={say.allRecords()} text={() => asText(listed)} />
      <Button
        variant="default"
        size="xs"
        onClick={() => saveFile(fileName(domain.domain, 'csv'), 'text/csv', asCsv(listed, separator))}
      >
        CSV
      </Button>
      <Button
        variant="default"
        size="xs"
        onClick={() => saveFile(fileName(domain.domain, 'zone'), 'text/plain', asZone(listed))}
      >
        {say.zoneFile()}
      </Button>
      <CopyAll label={say.copyDigCommands()} what={say.commands()} text={() => asDig(records)} />
    </>
  )
}

const outcomes = { copied: say.copied, refused: say.notCopied }

function CopyAll({ label, what, text }: { label: string; what: string; text: () => string }) {
  const { outcome, copy } = useCopied(what)
  return (
    <Button variant="default" size="xs" aria-label={label} onClick={() => void copy(text())}>
      {outcome === 'idle' ? label : outcomes[outcome]()}
    </Button>
  )
}
