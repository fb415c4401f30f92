// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Open your portal and send its e-mails from your own domain. */
  about: () => string
  /** The add-on lets your portal and its e-mails use your own domain. It is bought for one profile: switch to this profile in TagoIO’s admin before you buy it. */
  addOnHelp: () => string
  /** All records */
  allRecords: () => string
  /** an empty value */
  anEmptyValue: () => string
  /** The value was entered as a URL. */
  asWebAddress: () => string
  /** Billing in TagoIO’s admin<span> (opens in a new tab)</span> */
  billing: (values: { span: DrawTag }) => ReactNode
  /** Bookmarks and links to {host} stop working. */
  bookmarksStop: (values: { host: string | number }) => string
  /** Certificate */
  certificate: () => string
  /** Proves that you control the name. The domain stays disabled without it. */
  certificateAbout: () => string
  /** Certificate and portal verified */
  certificateAndPortal: () => string
  /** To check the records from a terminal: */
  checkFromTerminal: () => string
  /** Check now */
  checkNow: () => string
  /** Checked just now */
  checkedJustNow: () => string
  /** Checking… */
  checkingNow: () => string
  /** Commands */
  commands: () => string
  /** Connect a domain */
  connectADomain: () => string
  /** Connect domain */
  connectDomain: () => string
  /** Connected */
  connected: () => string
  /** Copied */
  copied: () => string
  /** Copy all */
  copyAll: () => string
  /** Copy dig commands */
  copyDigCommands: () => string
  /** Custom domain */
  customDomain: () => string
  /** The value was cut off. */
  cutOff: () => string
  /** {shown}… ({characters} characters) */
  cutText: (values: { shown: string | number; characters: string | number }) => string
  /** Delete the other records with this name. */
  deleteOthers: () => string
  /** Mismatch */
  different: () => string
  /** DNS records */
  dnsRecords: () => string
  /** Domain */
  domain: () => string
  /** The DNS provider added {domain} to the value. */
  domainAdded: (values: { domain: string | number }) => string
  /** Domain {host} connected */
  domainConnected: (values: { host: string | number }) => string
  /** A domain whose DNS you or your IT team can change. */
  domainHelp: () => string
  /** The domain was not connected */
  domainNotConnected: () => string
  /** The domain was not removed */
  domainNotRemoved: () => string
  /** Domain {host} removed */
  domainRemoved: (values: { host: string | number }) => string
  /** Enter the domain with its ending, such as .com or .example. */
  domainWithoutEnding: () => string
  /** (done) */
  done: () => string
  /** E-mail 1 of 3 */
  email1: () => string
  /** E-mail 2 of 3 */
  email2: () => string
  /** E-mail 3 of 3 */
  email3: () => string
  /** Lets mail servers trust e-mails from your domain. */
  emailAbout: () => string
  /** This is an e-mail address. Enter only the name after the @. */
  emailAddress: () => string
  /** E-mail comes from */
  emailComesFrom: () => string
  /** end */
  end: () => string
  /** End the value with a dot, or remove the added domain. */
  endWithDot: () => string
  /** The value ends with an extra dot. */
  endsWithDot: () => string
  /** Delete the value at the provider, then copy it from here and enter it again. */
  enterAnew: () => string
  /** Enter your domain, such as acme.example. */
  enterDomain: () => string
  /** Enter a subdomain, such as portal. The domain alone cannot be used. */
  enterFront: () => string
  /** Enter only the subdomain, without the domain. */
  enterOnlyFront: () => string
  /** Enter only the name, without https:// and path. */
  enterOnlyName: () => string
  /** Copy the whole value from here and enter it again. */
  enterWhole: () => string
  /** Enter the value without the final dot: this provider adds its own. */
  enterWithoutDot: () => string
  /** Enter the value without quotation marks. */
  enterWithoutQuotes: () => string
  /** Then export the records again and send them to your IT team. */
  exportAgain: () => string
  /** Purpose */
  for: () => string
  /** found: */
  found: () => string
  /** Found */
  foundHead: () => string
  /** Share with IT */
  handOverToIT: () => string
  /** {host} is verified */
  hostIsLive: (values: { host: string | number }) => string
  /** DNS shows it as {host}. */
  inDns: (values: { host: string | number }) => string
  /** missing: */
  lacking: () => string
  /** The record has a different value. */
  leadsElsewhere: () => string
  /** The name points to an IP address: a proxy is in front of it, or the record type is not {type}. */
  leadsToIp: (values: { type: string | number }) => string
  /** Enter the name without https:// */
  leaveHttpsOut: () => string
  /** Enter the name without a path. */
  leavePathOut: () => string
  /** Enter the name without a port. Portals use port 443. */
  leavePortOut: () => string
  /** Enter the name without spaces. */
  leaveSpacesOut: () => string
  /** skipped: the record has no name */
  leftOutNameless: () => string
  /** skipped: “{type}” is not a record type */
  leftOutType: (values: { type: string | number }) => string
  /** Use letters, digits and hyphens only. */
  lettersOnly: () => string
  /** Verified */
  live: () => string
  /** E-mails are sent from noreply@{host}. The certificate record is required: the domain stays disabled without it. TagoIO does not report when the certificate expires, so check its date yourself. */
  mailAndCertificate: (values: { host: string | number }) => string
  /** E-mails are no longer sent from noreply@{host}. */
  mailStops: (values: { host: string | number }) => string
  /** Manage the domains of a TagoDeploy project in the TagoDeploy console. */
  managedElsewhere: () => string
  /** Missing */
  missing: () => string
  /** Name */
  name: () => string
  /** Name: {name} */
  nameLine: (values: { name: string | number }) => string
  /** name of {label} */
  nameOfLabel: (values: { label: string | number }) => string
  /** Subdomain and domain together are longer than 253 characters. */
  nameTooLong: () => string
  /** Show names without {host}, as most DNS providers expect them */
  namesWithout: (values: { host: string | number }) => string
  /** A new record can take 30 minutes to appear. If it is older, check whether {domain} appears twice in its name. */
  newRecord: (values: { domain: string | number }) => string
  /** Next check in {minutes} min */
  nextCheckMinutes: (values: { minutes: string | number }) => string
  /** Next check in {seconds} s */
  nextCheckSeconds: (values: { seconds: string | number }) => string
  /** This profile has no Custom Domain & Whitelabel add-on */
  noAddOn: () => string
  /** No domain connected */
  noDomainConnected: () => string
  /** Users open your portal at its tago.run address. Connect a name such as portal.acme.example and add five records to its DNS. Nothing changes until all five are verified. */
  noDomainHelp: () => string
  /** {label}: the record has no name to look up */
  noNameToAsk: (values: { label: string | number }) => string
  /** TagoIO returned no records for this domain. Check again, or regenerate them. */
  noRecords: () => string
  /** Not a valid domain. Use letters, digits and hyphens, separated by dots. */
  notADomain: () => string
  /** Enter a name, not an IP address. */
  notAnIp: () => string
  /** Not copied */
  notCopied: () => string
  /** The value matches; TagoIO has not verified it yet. */
  notCountedYet: () => string
  /** The name does not resolve yet. */
  notFoundYet: () => string
  /** Not provided */
  notGiven: () => string
  /** The expected value is there, but so are others. */
  othersBeside: () => string
  /** Points the name to your portal. */
  pageAbout: () => string
  /** Portal address */
  peopleWillOpen: () => string
  /** The portal will be available only at <b>its tago.run address</b>. For its users: */
  portalAnswersElsewhere: () => ReactNode
  /** The portal will be available only at <b>{own}</b>. For its users: */
  portalAnswersOnly: (values: { own: string | number }) => ReactNode
  /** Portal page */
  portalPage: () => string
  /** Preview */
  preview: () => string
  /** Print */
  print: () => string
  /** Progress */
  progress: () => string
  /** The value was entered with quotation marks. */
  quoted: () => string
  /** The records were not checked */
  recordsNotChecked: () => string
  /** The records were not regenerated */
  recordsNotRegenerated: () => string
  /** DNS records for {host} */
  recordsOf: (values: { host: string | number }) => string
  /** DNS records of {host} regenerated */
  recordsRegenerated: (values: { host: string | number }) => string
  /** DNS records · {right} of {all} verified */
  recordsRight: (values: { right: string | number; all: string | number }) => string
  /** TagoIO does not document what is renewed. Expect new values for all records: those in DNS stop matching until you replace them. */
  regenerateConsequence: () => string
  /** TagoIO creates new values. You must replace the current records in DNS. */
  regenerateHelp: () => string
  /** TagoIO does not document what is renewed. Expect new values for all records: those in DNS stop matching, and the portal may not be reachable at this name until you replace them. */
  regenerateLive: () => string
  /** Regenerate records */
  regenerateRecords: () => string
  /** Regenerate the records of {host} */
  regenerateTitle: (values: { host: string | number }) => string
  /** Remove domain */
  removeDomain: () => string
  /** The portal returns to its tago.run address. Bookmarks, single sign-on and the e-mail sender change. */
  removeHelp: () => string
  /** Remove this domain */
  removeThisDomain: () => string
  /** Remove {host} */
  removeTitle: (values: { host: string | number }) => string
  /** Replace it with the expected value. */
  replaceByExpected: () => string
  /** Replace the value with the expected one, or delete a duplicate record with the same name. */
  replaceOrDelete: () => string
  /** Verified */
  right: () => string
  /** Verified: {records} */
  rightNow: (values: { records: string | number }) => string
  /** Sender: noreply@{host} */
  sender: (values: { host: string | number }) => string
  /** Instructions for IT */
  sheetForIT: () => string
  /** Add these records to the DNS of <b>{zone}</b>. If your provider appends {zone} to names automatically, omit it from the name. Enter each value exactly as shown, without a proxy. A record can take 30 minutes to appear. */
  sheetHelp: (values: { zone: string | number }) => ReactNode
  /** Single sign-on addresses must be updated at your identity provider. */
  ssoAddressesChange: () => string
  /** The value appears to be from before the records were regenerated. */
  staleValue: () => string
  /** Status */
  state: () => string
  /** Subdomain */
  subdomain: () => string
  /** The part before your domain, such as portal. */
  subdomainHelp: () => string
  /** Turn off the proxy of this record (“DNS only”), or replace the address record with a {type} record. */
  switchProxyOff: (values: { type: string | number }) => string
  /** extra: */
  tooMuch: () => string
  /** Type */
  type: () => string
  /** Type: {type} */
  typeLine: (values: { type: string | number }) => string
  /** Unknown */
  unknown: () => string
  /** The value contains invisible characters. */
  unseenCharacters: () => string
  /** Value */
  value: () => string
  /** Value: {value} */
  valueLine: (values: { value: string | number }) => string
  /** value of {label} */
  valueOfLabel: (values: { label: string | number }) => string
  /** This domain belongs to TagoIO. Enter your own domain. */
  vendorsDomain: () => string
  /** Wait for the next check. */
  waitForCheck: () => string
  /** Pending */
  waitingForDNS: () => string
  /** This looks like a full address. <button>Use subdomain {subdomain} and domain {domain}</button> */
  wholeAddress: (values: { button: DrawTag; subdomain: string | number; domain: string | number }) => ReactNode
  /** Zone file */
  zoneFile: () => string
}

export const say = sayOf<Say>(en)
