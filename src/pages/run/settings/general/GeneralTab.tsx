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
import { say as saySettings } from '../messages/say.ts'
import { say } from './messages/say.ts'

const favicon = {
  minWidth: 32,
  minHeight: 32,
  maxWidth: 512,
  ratio: {
    least: 0.95,
    most: 1.05,
    get words() {
      return say.squareImage()
    },
  },
}
const logo = {
  minHeight: 48,
  maxWidth: 1200,
  ratio: {
    least: 0.8,
    most: 6,
    get words() {
      return say.wideLogo()
    },
  },
}

/** The portal's name, its address, and whether it is published. */
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
        <CheckboxField name="active" label={say.published()} help={say.publishedHelp()} />
        <PortalTextField name="name" label={say.title()} help={say.titleHelp()} />
        <PortalTextField name="sub_title" label={say.subtitle()} optional />
        <TextField name="label" label={say.portalAddress()} help={<>{say.portalIsAt({ suffix })}</>} />
        <PortalQrCode url={settings.url} />
      </Card>
      <Card>
        <h2>{say.images()}</h2>
        <p className="text-dim">{say.imagesHelp()}</p>
        <ImageField name="logo" label={saySettings.logo()} optional rule={logo} help={say.inNavigationBar()} />
        <ImageField name="signup_logo" label={say.signInLogo()} optional rule={logo} help={say.signInLogoHelp()} />
        <ImageField name="favicon" label={say.favicon()} optional rule={favicon} help={say.inBrowserTab()} />
      </Card>
    </RunSettingsForm>
  )
}

/** Shows a refused address at its field, because TagoIO names no field in the refusal (contract 6.2). */
function aboutAddress(error: unknown): unknown {
  if (!(error instanceof ApiError) || error.kind !== 'invalid' || !/\burl\b/i.test(error.detail ?? '')) return error
  return new ApiError({
    kind: 'invalid',
    detail: error.detail,
    fields: { label: say.vendorAnswered({ detail: error.detail ?? '' }) },
  })
}

/** Asks before a save: unpublishing locks everybody out, and a new address breaks saved links. */
function askBefore(before: RunSettings, after: RunSettings): SaveQuestion | undefined {
  const label = splitHost(after.url).label
  if (splitHost(before.url).label !== label) {
    return {
      title: say.changeAddressTitle(),
      danger: true,
      confirmLabel: say.changeAddress(),
      typeToConfirm: label,
      body: (
        <>
          <p>{say.portalMoves({ from: before.url ?? '', to: after.url ?? '' })}</p>
          <ul>
            <li>{say.bookmarks()}</li>
            <li>{say.sentInvitations()}</li>
            <li>{say.ssoAddresses()}</li>
            <li>{say.nameInMobileApp()}</li>
          </ul>
        </>
      ),
    }
  }
  if (before.active === true && after.active !== true) {
    return {
      title: say.unpublishTitle(),
      danger: true,
      confirmLabel: say.unpublish(),
      body: <p>{say.portalLocked({ activeUsers: <ActiveUsers /> })}</p>,
    }
  }
  return undefined
}
