// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Small letters, digits and hyphens; no hyphen at either end */
  addressShape: () => string
  /** At most 63 characters, as names on the internet allow */
  addressTooLong: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** bookmarks, links in e-mails and shared dashboards; */
  bookmarks: () => string
  /** Change the address */
  changeAddress: () => string
  /** Change the portal’s address? */
  changeAddressTitle: () => string
  /** Favicon */
  favicon: () => string
  /** Hide the QR code */
  hideQrCode: () => string
  /** Images */
  images: () => string
  /** Addresses of images that everybody can read, for example a public file of your TagoIO files. */
  imagesHelp: () => string
  /** In the tab of the browser. */
  inBrowserTab: () => string
  /** In the navigation bar. */
  inNavigationBar: () => string
  /** the name that users typed into the mobile app. */
  nameInMobileApp: () => string
  /** Not an address of an image. Begin with https:// */
  notAnImageAddress: () => string
  /** The portal is at https://<i>address</i>{suffix} */
  portalIsAt: (values: { suffix: string | number }) => ReactNode
  /** <activeUsers></activeUsers> can no longer open it, and nobody can sign up. Nothing is deleted; publish it again at any time. */
  portalLocked: (values: { activeUsers: ReactNode }) => ReactNode
  /** The portal moves from <b>{from}</b> to <b>{to}</b>. What people kept stops working: */
  portalMoves: (values: { from: string | number; to: string | number }) => ReactNode
  /** Published */
  published: () => string
  /** People can open the portal and sign in. */
  publishedHelp: () => string
  /** QR code of https://{host} */
  qrCodeOf: (values: { host: string | number }) => string
  /** invitations that were sent; */
  sentInvitations: () => string
  /** Show a QR code of the address */
  showQrCode: () => string
  /** Sign-in logo */
  signInLogo: () => string
  /** On the pages to sign in and sign up. */
  signInLogoHelp: () => string
  /** a square */
  squareImage: () => string
  /** the addresses registered at your single sign-on provider; */
  ssoAddresses: () => string
  /** Subtitle */
  subtitle: () => string
  /** Title */
  title: () => string
  /** A portal without a title counts as not set up. */
  titleHelp: () => string
  /** Unpublish the portal */
  unpublish: () => string
  /** Unpublish the portal? */
  unpublishTitle: () => string
  /** TagoIO answered: {detail} */
  vendorAnswered: (values: { detail: string | number }) => string
  /** a logo no wider than six times its height */
  wideLogo: () => string
}

export const say = sayOf<Say>(en)
