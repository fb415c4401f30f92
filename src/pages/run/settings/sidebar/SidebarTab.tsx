import { useQuery } from '@tanstack/react-query'
import { useLiveValue } from '#components/form/fields/use-live-value.ts'
import { dashboards } from '#api/dashboards.ts'
import { tagKeys } from '#api/tag-keys.ts'
import { Icon } from '#components/display/Icon.tsx'
import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { ColourTextField } from '#components/form/fields/ColourTextField.tsx'
import { ImageField } from '#components/form/fields/ImageField.tsx'
import { SortableRows } from '#components/form/rows/SortableRows.tsx'
import { TagsField } from '#components/form/fields/TagsField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { useProfileId } from '#app/use-session.ts'
import { Card } from '#components/layout/Card.tsx'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { ActionFields } from '../ActionFields.tsx'
import { actionNames } from '../button-action.ts'
import { PortalTextField } from '../PortalTextField.tsx'
import { readPicture } from '../preview/picture.ts'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import { checkSidebar, linesOf } from './sidebar-checks.ts'
import {
  applySidebar,
  blankButton,
  maxSidebarButtons,
  sidebarLabels,
  sidebarSchema,
  toSidebarForm,
  type SidebarForm,
} from './sidebar-form.ts'
import { say } from './messages/say.ts'

/** The buttons in the portal's sidebar: their order, what they do, and who sees them. */
export default function SidebarTab() {
  const settings = useSettings()
  return (
    <RunSettingsForm
      settings={settings}
      tab="sidebar"
      schema={sidebarSchema}
      toForm={toSidebarForm}
      apply={applySidebar}
      labels={sidebarLabels}
      savedMessage={say.sidebarSaved()}
      scene="page"
    >
      <Card>
        <div>
          <h2>{say.buttons()}</h2>
          <p className="text-dim">{say.about()}</p>
        </div>
        <Buttons />
      </Card>
      <Findings />
    </RunSettingsForm>
  )
}

const useButtons = () => useLiveValue<SidebarForm, 'buttons'>('buttons')

function Buttons() {
  const rows = useButtons()
  const lines = linesOf(rows)
  const used = [...new Set(rows.map(({ type }) => type))]
  const keys = useQuery(tagKeys.list(useProfileId(), 'user')).data ?? []
  return (
    <SortableRows
      name="buttons"
      label={say.sidebarButtons()}
      noun={say.button()}
      max={maxSidebarButtons}
      blank={blankButton}
      title={(at) => rows[at]?.text ?? ''}
      note={(at) => {
        const row = rows[at]
        if (!row) return null
        return [
          row.type === '' ? (row.href === '' ? say.notShown() : say.builtIn()) : actionNames(row.type),
          say.line({ line: lines[at] ?? 1 }),
          ...(row.conditions.length > 0 ? [say.someUsers()] : []),
        ].join(' · ')
      }}
      empty={say.noButtons()}
    >
      {(path) => (
        <>
          <FieldPair>
            <PortalTextField name={`${path}.text`} label={say.label()} />
            <TextField name={`${path}.href`} label={say.partOfTheAddress()} optional help={say.partHelp()} />
          </FieldPair>
          <ActionFields path={path} used={used} nothing={say.nothingOrBuiltIn()} />
          <ImageField name={`${path}.iconUrl`} label={say.icon()} help={say.addressOfSvg()} optional sample={ownIcon} />
          <ColourTextField name={`${path}.color`} label={say.colourOfTheIcon()} optional help={say.anyColour()} />
          <CheckboxField name={`${path}.isInNewLine`} label={say.beginNewLine()} />
          <TagsField
            name={`${path}.conditions`}
            label={say.shownToTags()}
            noun={say.condition()}
            max={30}
            suggestions={keys}
            help={say.conditionsHelp()}
          />
        </>
      )}
    </SortableRows>
  )
}

/** Icons on TagoIO's own host are replaced by ours, so that no request goes there. */
function ownIcon(address: string) {
  const picture = readPicture(address)
  return picture.kind === 'icon' ? <Icon name={picture.icon} label={say.vendorIcon()} /> : undefined
}

/** Warnings about mistakes that users would notice. */
function Findings() {
  const rows = useButtons()
  const list = useQuery(dashboards.list(useProfileId())).data
  const findings = checkSidebar(rows, list)
  return (
    <div role="status">
      {findings.length > 0 && (
        <Notice as="div" tone="warn">
          <b>{say.worthALook()}</b>
          <ul>
            {findings.map(({ at, message }) => (
              <li key={`${at} ${message}`}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
