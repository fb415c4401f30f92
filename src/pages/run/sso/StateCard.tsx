import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Saml } from '#api/run/saml.ts'
import { CopyButton } from '#components/display/CopyButton.tsx'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { visibleText } from '#lib/text/visible-text.ts'
import { mappedFields, mappingLabels, toMappingForm } from './guide/mapping-form.ts'
import { NotedMetadata } from './metadata/NotedMetadata.tsx'
import classes from './sso.module.css'
import type { UploadNotes } from '#features/sso/upload-note.ts'
import { Card } from '#components/layout/Card.tsx'
import { Row } from '#components/layout/Row.tsx'
import { FactList } from '#components/display/FactList.tsx'
import { ActionButton } from '#components/button/ActionButton.tsx'
import { say } from './messages/say.ts'

interface StateCardProps {
  saml: Saml
  /** Whether SAML sign-in is on; undefined when the server does not say. */
  active: boolean | undefined
  notes: UploadNotes
  /** Why it cannot be enabled. */
  enableReason: string | undefined
  readOnly: string | undefined
  /** Why nothing can be restored now. */
  restoreReason: string | undefined
  onEnable: () => void
  onDisable: () => void
  onRestore: () => void
  /** Deletes the metadata kept in this browser. */
  onForget: () => void
  /** The error when reading whether it is on has failed. */
  trouble?: ReactNode
}

/** Whether single sign-on is on, with the buttons to change that. */
export function StateCard(props: StateCardProps) {
  const {
    saml,
    active,
    notes,
    enableReason,
    readOnly,
    restoreReason,
    onEnable,
    onDisable,
    onRestore,
    onForget,
    trouble,
  } = props
  const reason = readOnly ?? enableReason
  return (
    <Card as="section" aria-label={say.currentState()}>
      <Row>
        <h2>{say.saml()}</h2>
        <span className={classes.grow}>
          <StatusBadge tone={active ? 'ok' : active === false ? 'mute' : 'warn'}>
            {active ? say.on() : active === false ? say.off() : say.unknown()}
          </StatusBadge>
        </span>
        {active ? (
          <ActionButton variant="default" reason={readOnly} onClick={onDisable}>
            {say.disableDots()}
          </ActionButton>
        ) : (
          <ActionButton variant="default" reason={reason} onClick={onEnable}>
            {say.enableDots()}
          </ActionButton>
        )}
      </Row>
      {trouble}
      {!active && reason && <p className="text-help">{reason}</p>}
      <FactList>
        <dt>{say.issuer()}</dt>
        <dd>
          {saml.issuer === null ? (
            say.noMetadataSavedYet()
          ) : (
            <>
              <code>{visibleText(saml.issuer)}</code> <CopyButton value={saml.issuer} label={say.issuer()} />
            </>
          )}
        </dd>
        <dt>{say.mapping()}</dt>
        <dd>
          <Mapping saml={saml} />
        </dd>
        <dt>{say.certificate()}</dt>
        <dd>
          <NotedMetadata issuer={saml.issuer} note={notes.current} />
        </dd>
      </FactList>
      {notes.current && (
        <Row tight>
          {notes.previous?.xml && (
            <ActionButton variant="default" size="xs" reason={restoreReason} onClick={onRestore}>
              {say.restoreDots()}
            </ActionButton>
          )}
          <Button variant="default" size="xs" onClick={onForget}>
            {say.forget()}
          </Button>
        </Row>
      )}
    </Card>
  )
}

function Mapping({ saml }: { saml: Saml }) {
  const form = toMappingForm(saml.mapping)
  const rows = [
    ...mappedFields.map((name) => [mappingLabels[name](), form[name]] as const),
    ...form.tags.map(({ key, attribute }) => [say.tagKey({ key }), attribute] as const),
  ].filter(([, attribute]) => attribute !== '')
  if (rows.length === 0) return say.nothingMappedYet()
  return rows.map(([label, attribute]) => (
    <div key={label}>
      {visibleText(label, 80)} ← <code>{visibleText(attribute, 160)}</code>
    </div>
  ))
}
