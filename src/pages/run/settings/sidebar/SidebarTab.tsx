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

/** The buttons at the side of the portal: their order, what they do, and who sees them. */
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
      savedMessage="Sidebar saved"
      scene="page"
    >
      <Card>
        <div>
          <h2>Buttons</h2>
          <p className="text-dim">
            In the order of the portal, up to three in a line. Drag a row, or move it with its arrows.
          </p>
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
  const keys = useQuery(tagKeys.of(useProfileId(), 'user')).data ?? []
  return (
    <SortableRows
      name="buttons"
      label="Sidebar buttons"
      noun="button"
      max={maxSidebarButtons}
      blank={blankButton}
      title={(at) => rows[at]?.text ?? ''}
      note={(at) => {
        const row = rows[at]
        if (!row) return null
        return [
          row.type === '' ? (row.href === '' ? 'Not shown' : 'Built in') : actionNames(row.type),
          `line ${lines[at]}`,
          ...(row.conditions.length > 0 ? ['some users'] : []),
        ].join(' · ')
      }}
      empty="No buttons: the portal lists the dashboards that each user may see."
    >
      {(path) => (
        <>
          <FieldPair>
            <PortalTextField name={`${path}.text`} label="Label" />
            <TextField
              name={`${path}.href`}
              label="Part of the address"
              optional
              help="In the portal’s address while it is open."
            />
          </FieldPair>
          <ActionFields path={path} used={used} nothing="Nothing, or what is built in" />
          <ImageField name={`${path}.iconUrl`} label="Icon" help="Address of an SVG." optional sample={ownIcon} />
          <ColourTextField name={`${path}.color`} label="Colour of the icon" optional help="Any CSS colour." />
          <CheckboxField name={`${path}.isInNewLine`} label="Begin a new line with this button" />
          <TagsField
            name={`${path}.conditions`}
            label="Shown to users with one of these tags"
            noun="condition"
            max={30}
            suggestions={keys}
            help="Without a condition everybody sees it."
          />
        </>
      )}
    </SortableRows>
  )
}

/** Icons of TagoIO's own host are drawn with ours, and nothing is asked of it. */
function ownIcon(address: string) {
  const picture = readPicture(address)
  return picture.kind === 'icon' ? <Icon name={picture.icon} label="An icon of TagoIO" /> : undefined
}

/** What users would stumble over. */
function Findings() {
  const rows = useButtons()
  const list = useQuery(dashboards.list(useProfileId())).data
  const findings = checkSidebar(rows, list)
  return (
    <div role="status">
      {findings.length > 0 && (
        <Notice as="div" tone="warn">
          <b>Worth a look</b>
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
