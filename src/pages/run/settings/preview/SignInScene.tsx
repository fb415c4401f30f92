import { readPicture } from './picture.ts'
import type { PortalSettings } from './portal-settings.ts'
import { PortalPicture } from './PortalPicture.tsx'
import { PortalText } from './PortalText.tsx'
import portalClasses from './portal.module.css'
import classes from './sign-in.module.css'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

/** What people see before they sign in. */
export function SignInScene({ portal }: { portal: PortalSettings }) {
  return (
    <div className={classes.signIn} data-part="sign-in">
      <Background theme={portal.theme} />
      <div className={classes.form}>
        <span className={classes.formGround} />
        <PortalPicture address={portal.signUpLogo} className={classes.signInLogo} size={32}>
          <b className={classes.formTitle}>
            <PortalText text={portal.name} empty={say.portalWithoutTitleHeading()} />
          </b>
        </PortalPicture>
        {portal.subTitle !== '' && (
          <span>
            <PortalText text={portal.subTitle} />
          </span>
        )}
        <span className={portalClasses.field}>
          {say.email()}
          <span className={portalClasses.input}>maria@acme.example</span>
        </span>
        <span className={portalClasses.field}>
          {say.password()}
          <span className={portalClasses.input}>••••••••</span>
        </span>
        <span className={classes.signInButton}>{common.signIn()}</span>
        <span className={classes.formLinks}>
          <span className={portalClasses.link}>{say.forgotPassword()}</span>
          {portal.canSignUp && <span className={portalClasses.link}>{say.signUp()}</span>}
        </span>
        {portal.signInLinks.slice(0, 6).map((label, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two links may have the same label
          <span key={at} className={classes.linkButton}>
            <PortalText text={label} />
          </span>
        ))}
      </div>
    </div>
  )
}

/** The background: an image if the theme says so. An unknown kind is named instead of guessed at. */
function Background({ theme }: { theme: PortalSettings['theme'] }) {
  const type = typeof theme['auth_bg_type'] === 'string' ? theme['auth_bg_type'] : 'default'
  const address = typeof theme['auth_bg_src'] === 'string' ? theme['auth_bg_src'] : ''
  const shown = type === 'image' && readPicture(address).kind !== 'none'
  return (
    <>
      <span className={classes.backdrop}>
        {shown && <PortalPicture address={address} className={classes.backdropPicture} size={16} />}
        {!shown && !['default', 'image'].includes(type) && (
          <span className={classes.backdropWord}>{say.backgroundType({ type: type.slice(0, 40) })}</span>
        )}
      </span>
      <span className={classes.tint} />
    </>
  )
}
