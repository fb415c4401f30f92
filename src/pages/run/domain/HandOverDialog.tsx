import { Button } from '@mantine/core'
import { hostOf, type CustomDomain } from '#api/run/custom-domain.ts'
import { Icon } from '#components/display/Icon.tsx'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { asDig } from './records/dns-exports.ts'
import classes from './hand-over.module.css'
import { purposes } from './records/purposes.ts'
import { shortText } from './records/short-text.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

/**
 * A sheet for whoever manages the domain's DNS: the records to add, and what each is for. Printing prints only the
 * sheet.
 */
export function HandOverDialog({ domain, onClose }: { domain: CustomDomain; onClose: () => void }) {
  const zone = shortText(domain.domain)
  return (
    <Dialog title={say.handOverToIT()} onClose={onClose} width={820}>
      <article className={classes.sheet} aria-label={say.sheetForIT()}>
        <h3>{say.recordsOf({ host: shortText(hostOf(domain)) })}</h3>
        <p>{say.sheetHelp({ zone })}</p>
        <dl>
          {domain.records.map(({ name, type, key, value }) => (
            <div key={name} className={classes.record}>
              <dt>{purposes[name].label}</dt>
              <dd className={classes.about}>{purposes[name].about}</dd>
              <dd>
                <span>{say.type()}</span> <code>{shortText(type)}</code>
              </dd>
              <dd>
                <span>{say.name()}</span> <code>{shortText(key)}</code>
              </dd>
              <dd>
                <span>{say.value()}</span> <code>{shortText(value)}</code>
              </dd>
            </div>
          ))}
        </dl>
        <p>{say.checkFromTerminal()}</p>
        <pre>{asDig(domain.records)}</pre>
      </article>
      <DialogFooter>
        <Button variant="default" onClick={onClose}>
          {common.close()}
        </Button>
        <Button leftSection={<Icon name="scroll" />} onClick={() => window.print()}>
          {say.print()}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
