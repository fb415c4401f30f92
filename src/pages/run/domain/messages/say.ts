// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Serve your portal and its e-mail from your own domain. */
  about: () => string
  /** With it your portal and its e-mail come from your own domain. It is bought for one profile at a time: switch to this profile before you buy it, so that it counts here. */
  addOnHelp: () => string
  /** All records */
  allRecords: () => string
  /** an empty value */
  anEmptyValue: () => string
  /** The value was entered as a web address. */
  asWebAddress: () => string
  /** Billing in TagoIO’s admin<span> (opens in a new tab)</span> */
  billing: (values: { span: DrawTag }) => ReactNode
  /** Bookmarks and links to {host} stop working. */
  bookmarksStop: (values: { host: string | number }) => string
  /** Certificate */
  certificate: () => string
  /** Proves that the name is yours. Without it the domain stays switched off. */
  certificateAbout: () => string
  /** Certificate and portal live */
  certificateAndPortal: () => string
  /** To check them from a terminal: */
  checkFromTerminal: () => string
  /** Check now */
  checkNow: () => string
  /** Checked just now */
  checkedJustNow: () => string
  /** Checking now */
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
  /** Delete the other records of this name. */
  deleteOthers: () => string
  /** Different */
  different: () => string
  /** DNS records */
  dnsRecords: () => string
  /** Domain */
  domain: () => string
  /** The DNS provider added {domain} to the value. */
  domainAdded: (values: { domain: string | number }) => string
  /** Domain {host} connected */
  domainConnected: (values: { host: string | number }) => string
  /** A domain whose DNS you or your IT can change. */
  domainHelp: () => string
  /** The domain was not connected */
  domainNotConnected: () => string
  /** The domain was not removed */
  domainNotRemoved: () => string
  /** Domain {host} removed */
  domainRemoved: (values: { host: string | number }) => string
  /** A domain has an ending, such as .com or .example. */
  domainWithoutEnding: () => string
  /** (done) */
  done: () => string
  /** E-mail 1 of 3 */
  email1: () => string
  /** E-mail 2 of 3 */
  email2: () => string
  /** E-mail 3 of 3 */
  email3: () => string
  /** Lets mail servers trust mail from your domain. */
  emailAbout: () => string
  /** This is an e-mail address. Enter only the name after the @. */
  emailAddress: () => string
  /** E-mail comes from */
  emailComesFrom: () => string
  /** end */
  end: () => string
  /** End the value with a dot, or enter it without what was added. */
  endWithDot: () => string
  /** The value ends with a dot that belongs to it. */
  endsWithDot: () => string
  /** Delete the value at the provider and enter it anew with the copy button. */
  enterAnew: () => string
  /** Enter your domain, such as acme.example. */
  enterDomain: () => string
  /** Enter the part in front of the domain, such as portal. The domain alone cannot be used. */
  enterFront: () => string
  /** Enter only the part in front of the domain. */
  enterOnlyFront: () => string
  /** Enter only the name, without https:// and without a path. */
  enterOnlyName: () => string
  /** Enter the whole value; copy it from here, not from a picture or a narrow table. */
  enterWhole: () => string
  /** Enter the value without the dot at its end: this provider adds its own. */
  enterWithoutDot: () => string
  /** Enter the value without them. */
  enterWithoutQuotes: () => string
  /** Export the records again afterwards and hand them over anew. */
  exportAgain: () => string
  /** For */
  for: () => string
  /** found: */
  found: () => string
  /** Found */
  foundHead: () => string
  /** Hand over to IT */
  handOverToIT: () => string
  /** {host} is live */
  hostIsLive: (values: { host: string | number }) => string
  /** In DNS it is written {host}. */
  inDns: (values: { host: string | number }) => string
  /** lacking: */
  lacking: () => string
  /** The name leads somewhere else. */
  leadsElsewhere: () => string
  /** The name leads to an IP address instead of a name: a proxy is in front of it, or the record is not of type {type}. */
  leadsToIp: (values: { type: string | number }) => string
  /** Leave the https:// out: enter only the name. */
  leaveHttpsOut: () => string
  /** Leave the path out: enter only the name. */
  leavePathOut: () => string
  /** Leave the port out: portals answer at the usual one. */
  leavePortOut: () => string
  /** Leave the spaces out. */
  leaveSpacesOut: () => string
  /** left out: the record has no name */
  leftOutNameless: () => string
  /** left out: “{type}” is no type of record */
  leftOutType: (values: { type: string | number }) => string
  /** Use letters, digits and hyphens only. */
  lettersOnly: () => string
  /** Live */
  live: () => string
  /** Mail comes from noreply@{host}. The certificate record is a must: without it the domain stays switched off. TagoIO does not report when the certificate expires, so watch it yourself. */
  mailAndCertificate: (values: { host: string | number }) => string
  /** Mail no longer comes from noreply@{host}. */
  mailStops: (values: { host: string | number }) => string
  /** The domains of a TagoDeploy project are managed in the TagoDeploy console. */
  managedElsewhere: () => string
  /** Missing */
  missing: () => string
  /** Name */
  name: () => string
  /** Name: {name} */
  nameLine: (values: { name: string | number }) => string
  /** name of {label} */
  nameOfLabel: (values: { label: string | number }) => string
  /** The whole name has more than 253 characters. */
  nameTooLong: () => string
  /** Names without {host}, as most DNS providers want them */
  namesWithout: (values: { host: string | number }) => string
  /** A new record can take 30 minutes to be seen. If it is older, look whether {domain} stands in its name twice. */
  newRecord: (values: { domain: string | number }) => string
  /** Next check in {minutes} min */
  nextCheckMinutes: (values: { minutes: string | number }) => string
  /** Next check in {seconds} s */
  nextCheckSeconds: (values: { seconds: string | number }) => string
  /** This profile has no Custom Domain & Whitelabel add-on */
  noAddOn: () => string
  /** No domain connected */
  noDomainConnected: () => string
  /** People open your portal at its tago.run address. Connect a name such as portal.acme.example, and have five records added to its DNS; until they are right, nothing changes. */
  noDomainHelp: () => string
  /** {label}: the record has no name that can be asked for */
  noNameToAsk: (values: { label: string | number }) => string
  /** TagoIO named no records for this domain. Check again, or regenerate them. */
  noRecords: () => string
  /** This is not a domain name: letters, digits and hyphens between dots. */
  notADomain: () => string
  /** Enter a name, not an IP address. */
  notAnIp: () => string
  /** Not copied */
  notCopied: () => string
  /** The value is the one that is expected, and TagoIO does not count it as right yet. */
  notCountedYet: () => string
  /** Nobody finds this name yet. */
  notFoundYet: () => string
  /** Not given */
  notGiven: () => string
  /** The value that is expected is there, and others stand beside it. */
  othersBeside: () => string
  /** Leads people who open the name to your portal. */
  pageAbout: () => string
  /** People will open */
  peopleWillOpen: () => string
  /** The portal answers at <b>its tago.run address</b> only. What changes for people: */
  portalAnswersElsewhere: () => ReactNode
  /** The portal answers at <b>{own}</b> only. What changes for people: */
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
  /** Records of {host} regenerated */
  recordsRegenerated: (values: { host: string | number }) => string
  /** DNS records · {right} of {all} right */
  recordsRight: (values: { right: string | number; all: string | number }) => string
  /** TagoIO does not document what this renews. Expect new values for all records: the ones in DNS now stop matching until the new ones are entered. */
  regenerateConsequence: () => string
  /** TagoIO makes new values. The old records stop matching and have to be replaced. */
  regenerateHelp: () => string
  /** TagoIO does not document what this renews. Expect new values for all records: the ones in DNS now stop matching, and the portal may be out of reach under this name until the new ones are entered. */
  regenerateLive: () => string
  /** Regenerate records */
  regenerateRecords: () => string
  /** Regenerate the records of {host} */
  regenerateTitle: (values: { host: string | number }) => string
  /** Remove domain */
  removeDomain: () => string
  /** The portal goes back to its tago.run address. Bookmarks, single sign-on and the mail sender change. */
  removeHelp: () => string
  /** Remove this domain */
  removeThisDomain: () => string
  /** Remove {host} */
  removeTitle: (values: { host: string | number }) => string
  /** Replace it by the value that is expected now. */
  replaceByExpected: () => string
  /** Replace the value by the one that is expected, or delete a second record of the same name. */
  replaceOrDelete: () => string
  /** Right */
  right: () => string
  /** Right now: {records} */
  rightNow: (values: { records: string | number }) => string
  /** Sender: noreply@{host} */
  sender: (values: { host: string | number }) => string
  /** Sheet for IT */
  sheetForIT: () => string
  /** Add these records to the DNS of <b>{zone}</b>. Where your provider adds {zone} to names by itself, leave it out of the name. Enter each value as it stands, without a proxy in front of it. A record can take 30 minutes to be seen. */
  sheetHelp: (values: { zone: string | number }) => ReactNode
  /** Single sign-on addresses registered at your identity provider have to be changed there. */
  ssoAddressesChange: () => string
  /** This looks like the value from before the records were regenerated. */
  staleValue: () => string
  /** State */
  state: () => string
  /** Subdomain */
  subdomain: () => string
  /** What comes before your domain, such as portal. */
  subdomainHelp: () => string
  /** Switch the proxy of this record off (“DNS only”), or replace the address record by a {type} record. */
  switchProxyOff: (values: { type: string | number }) => string
  /** too much: */
  tooMuch: () => string
  /** Type */
  type: () => string
  /** Type: {type} */
  typeLine: (values: { type: string | number }) => string
  /** Unknown */
  unknown: () => string
  /** The value holds characters that cannot be seen. */
  unseenCharacters: () => string
  /** Value */
  value: () => string
  /** Value: {value} */
  valueLine: (values: { value: string | number }) => string
  /** value of {label} */
  valueOfLabel: (values: { label: string | number }) => string
  /** This domain belongs to TagoIO. Enter one of your own. */
  vendorsDomain: () => string
  /** Wait for the next check. */
  waitForCheck: () => string
  /** Waiting for DNS */
  waitingForDNS: () => string
  /** It looks like a whole address. <button>Use subdomain {subdomain} and domain {domain}</button> */
  wholeAddress: (values: { button: DrawTag; subdomain: string | number; domain: string | number }) => ReactNode
  /** Zone file */
  zoneFile: () => string
}

export const say = sayOf<Say>(en)
