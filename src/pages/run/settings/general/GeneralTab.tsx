import { ApiError } from '#api/http/errors.ts'
import type { RunSettings } from '#api/run/run-settings.ts'
import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { ImageField } from '#components/form/fields/ImageField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { Card } from '#components/layout/Card.tsx'
import { ActiveUsers } from '../ActiveUsers.tsx'
import { splitHost } from '../portal-label.ts'
import { PortalTextField } from '../PortalTextField.tsx'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import type { SaveQuestion } from '../use-save-settings.ts'
import { applyGeneral, generalLabels, generalSchema, toGeneralForm } from './general-form.ts'
import { PortalQrCode } from './PortalQrCode.tsx'

const favicon = { minWidth: 32, minHeight: 32, maxWidth: 512, ratio: { least: 0.95, most: 1.05, words: 'a square' } }
const logo = {
  minHeight: 48,
  maxWidth: 1200,
  ratio: { least: 0.8, most: 6, words: 'a logo no wider than six times its height' },
}

/** What the portal is called, where it is, and whether people can reach it. */
export default function GeneralTab() {
  const settings = useSettings()
  const { suffix } = splitHost(settings.url)
  return (
    <RunSettingsForm
      settings={settings}
      tab="general"
      schema={generalSchema}
      toForm={toGeneralForm}
      apply={applyGeneral}
      labels={generalLabels}
      askBefore={askBefore}
      explain={aboutAddress}
      scene="sign-in"
    >
      <Card>
        <CheckboxField name="active" label="Published" help="People can open the portal and sign in." />
        <PortalTextField name="name" label="Title" help="A portal without a title counts as not set up." />
        <PortalTextField name="sub_title" label="Subtitle" optional />
        <TextField
          name="label"
          label="Address"
          help={
            <>
              The portal is at https://<i>address</i>
              {suffix}
            </>
          }
        />
        <PortalQrCode url={settings.url} />
      </Card>
      <Card>
        <h2>Images</h2>
        <p className="text-dim">
          Addresses of images that everybody can read, for example a public file of your TagoIO files.
        </p>
        <ImageField name="logo" label="Logo" optional rule={logo} help="In the navigation bar." />
        <ImageField
          name="signup_logo"
          label="Sign-in logo"
          optional
          rule={logo}
          help="On the pages to sign in and sign up."
        />
        <ImageField name="favicon" label="Favicon" optional rule={favicon} help="In the tab of the browser." />
      </Card>
    </RunSettingsForm>
  )
}

/** A refusal of the address stands beside it; TagoIO names no field (contract 6.2). */
function aboutAddress(error: unknown): unknown {
  if (!(error instanceof ApiError) || error.kind !== 'invalid' || !/\burl\b/i.test(error.detail ?? '')) return error
  return new ApiError({
    kind: 'invalid',
    detail: error.detail,
    fields: { label: `TagoIO answered: ${error.detail}` },
  })
}

/** Unpublishing locks everybody out; another address breaks what people kept. */
function askBefore(before: RunSettings, after: RunSettings): SaveQuestion | undefined {
  const label = splitHost(after.url).label
  if (splitHost(before.url).label !== label) {
    return {
      title: 'Change the portal’s address?',
      danger: true,
      confirmLabel: 'Change the address',
      typeToConfirm: label,
      body: (
        <>
          <p>
            The portal moves from <b>{before.url}</b> to <b>{after.url}</b>. What people kept stops working:
          </p>
          <ul>
            <li>bookmarks, links in e-mails and shared dashboards;</li>
            <li>invitations that were sent;</li>
            <li>the addresses registered at your single sign-on provider;</li>
            <li>the name that users typed into the mobile app.</li>
          </ul>
        </>
      ),
    }
  }
  if (before.active === true && after.active !== true) {
    return {
      title: 'Unpublish the portal?',
      danger: true,
      confirmLabel: 'Unpublish the portal',
      body: (
        <p>
          <ActiveUsers /> can no longer open it, and nobody can sign up. Nothing is deleted; publish it again at any
          time.
        </p>
      ),
    }
  }
  return undefined
}
