import { Button } from '@mantine/core'
import { hostOf, type CustomDomain } from '#api/run/custom-domain.ts'
import { Icon } from '#components/display/Icon.tsx'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { asDig } from './records/dns-exports.ts'
import classes from './hand-over.module.css'
import { purposes } from './records/purposes.ts'
import { shortText } from './records/short-text.ts'

/**
 * A sheet for whoever manages the domain's DNS: the records to add, and what each is for. Printing prints only the
 * sheet.
 */
export function HandOverDialog({ domain, onClose }: { domain: CustomDomain; onClose: () => void }) {
  const zone = shortText(domain.domain)
  return (
    <Dialog title="Hand over to IT" onClose={onClose} width={820}>
      <article className={classes.sheet} aria-label="Sheet for IT">
        <h3>DNS records for {shortText(hostOf(domain))}</h3>
        <p>
          Add these records to the DNS of <b>{zone}</b>. Where your provider adds {zone} to names by itself, leave it
          out of the name. Enter each value as it stands, without a proxy in front of it. A record can take 30 minutes
          to be seen.
        </p>
        <dl>
          {domain.records.map(({ name, type, key, value }) => (
            <div key={name} className={classes.record}>
              <dt>{purposes[name].label}</dt>
              <dd className={classes.about}>{purposes[name].about}</dd>
              <dd>
                <span>Type</span> <code>{shortText(type)}</code>
              </dd>
              <dd>
                <span>Name</span> <code>{shortText(key)}</code>
              </dd>
              <dd>
                <span>Value</span> <code>{shortText(value)}</code>
              </dd>
            </div>
          ))}
        </dl>
        <p>To check them from a terminal:</p>
        <pre>{asDig(domain.records)}</pre>
      </article>
      <DialogFooter>
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
        <Button leftSection={<Icon name="scroll" />} onClick={() => window.print()}>
          Print
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
