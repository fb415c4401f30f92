// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Use lower-case letters, digits and hyphens, with no hyphen at either end */
  addressShape: () => string
  /** At most 63 characters, as names on the internet allow */
  addressTooLong: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** bookmarks, links in e-mails and shared dashboards; */
  bookmarks: () => string
  /** Change address */
  changeAddress: () => string
  /** Change the portal’s address? */
  changeAddressTitle: () => string
  /** Favicon */
  favicon: () => string
  /** Hide QR code */
  hideQrCode: () => string
  /** Images */
  images: () => string
  /** URLs of public images, such as a public file in TagoIO Files. */
  imagesHelp: () => string
  /** Shown in the browser tab. */
  inBrowserTab: () => string
  /** Shown in the navigation bar. */
  inNavigationBar: () => string
  /** the portal name that users entered in the mobile app. */
  nameInMobileApp: () => string
  /** Not a valid image URL. Start with https:// */
  notAnImageAddress: () => string
  /** Portal address */
  portalAddress: () => string
  /** Users open the portal at https://<i>address</i>{suffix} */
  portalIsAt: (values: { suffix: string | number }) => ReactNode
  /** <activeUsers></activeUsers> can no longer open the portal, and no one can sign up. Nothing is deleted; you can publish it again at any time. */
  portalLocked: (values: { activeUsers: ReactNode }) => ReactNode
  /** The portal moves from <b>{from}</b> to <b>{to}</b>. These stop working: */
  portalMoves: (values: { from: string | number; to: string | number }) => ReactNode
  /** Published */
  published: () => string
  /** Users can open the portal and sign in. */
  publishedHelp: () => string
  /** QR code of https://{host} */
  qrCodeOf: (values: { host: string | number }) => string
  /** links in invitations already sent; */
  sentInvitations: () => string
  /** Show QR code */
  showQrCode: () => string
  /** Sign-in logo */
  signInLogo: () => string
  /** Shown on the sign-in and sign-up pages. */
  signInLogoHelp: () => string
  /** a square image */
  squareImage: () => string
  /** the addresses registered with your identity provider; */
  ssoAddresses: () => string
  /** Subtitle */
  subtitle: () => string
  /** Title */
  title: () => string
  /** TagoIO treats a portal without a title as not set up. */
  titleHelp: () => string
  /** Unpublish portal */
  unpublish: () => string
  /** Unpublish the portal? */
  unpublishTitle: () => string
  /** TagoIO rejected it: {detail} */
  vendorAnswered: (values: { detail: string | number }) => string
  /** a logo no wider than six times its height */
  wideLogo: () => string
}

export const say = sayOf<Say>(en)
