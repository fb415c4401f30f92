import type { Plan, Route, TokenCall } from '#emulator/call.ts'
import { notFound, Refusal } from '#emulator/refusal.ts'
import { cycleAt } from '#emulator/rules/time/billing-cycle.ts'
import { flag, readBody, z } from '#emulator/rules/body.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { services } from '#emulator/rules/services.ts'
import { addonsOf, listOwnProfiles, planOf, setAddons } from '#emulator/store/profile/profiles.ts'
import { subscriptionOf } from '#emulator/store/account/subscriptions.ts'
import { ownAccount } from './account.ts'
import { ownProfileInPath, profileInPath } from '../profile/profile-shapes.ts'

/** What can be bought for one profile; `control_tower` is shown and never sold here (contract 5.18). */
const addons = ['mobile', 'custom_dns'] as const
const addonBody = z.object({ mobile: z.optional(flag), custom_dns: z.optional(flag) })

/** Dollars a month: fictional, like everything that is paid here. */
const prices: Readonly<Record<Plan, number>> = { free: 0, starter: 49, scale: 199 }
const addonPrice = 35

function subscription(call: TokenCall): unknown {
  const account = ownAccount(call)
  const profiles = listOwnProfiles(call.db, account.id)
  const bought = subscriptionOf(call.db, account.id)
  const holders = (addon: (typeof addons)[number]) => profiles.filter((row) => addonsOf(row)[addon]).map(({ id }) => id)
  const [mobile, custom_dns] = [holders('mobile'), holders('custom_dns')]
  const { start, end } = cycleAt(account.created_at, call.now)
  return {
    account: account.id,
    plan: account.plan,
    services: Object.fromEntries(services.map((service) => [service, { limit: bought[service] }])),
    addons: { mobile, custom_dns },
    current_cycle: { start: iso(start), end: iso(end) },
    processing: false,
    upcoming_invoice_total: prices[account.plan] + addonPrice * (mobile.length + custom_dns.length),
    trial_end: null,
  }
}

/** Nothing is ever sold here, so that no downgrade waits (the official client's `getSubscriptionSchedule`). */
const schedule = (call: TokenCall): unknown => ({ account: ownAccount(call).id, release_at: null })

function listAddons(call: TokenCall): unknown {
  const { custom_dns, mobile } = addonsOf(profileInPath(call))
  return { custom_dns, mobile }
}

function editAddons(call: TokenCall): unknown {
  const profile = ownProfileInPath(call)
  const body = readBody(addonBody, call.body)
  const before = addonsOf(profile)
  const after = { ...before, mobile: body.mobile ?? before.mobile, custom_dns: body.custom_dns ?? before.custom_dns }
  // The free plan buys nothing (the official client's notes on editSubscription); what is there may stay or go.
  const bought = addons.some((addon) => after[addon] && !before[addon])
  if (bought && planOf(call.db, profile.id) === 'free') {
    throw new Refusal(402, 'Your plan does not include add-ons. Please upgrade you plan or contact support.')
  }
  setAddons(call.db, profile.id, after, call.now)
  call.audit({
    resourceName: 'profile',
    resourceId: profile.id,
    action: 'Profile add-ons edited',
    details: { ...body },
    profile: profile.id,
  })
  return 'Successfully Updated'
}

function removeAddon(call: TokenCall): unknown {
  const profile = ownProfileInPath(call)
  const addon = addons.find((one) => one === call.params['addon'])
  const before = addonsOf(profile)
  if (!addon || !before[addon]) throw notFound('Add-on')
  setAddons(call.db, profile.id, { ...before, [addon]: false }, call.now)
  call.audit({
    resourceName: 'profile',
    resourceId: profile.id,
    action: 'Profile add-on removed',
    details: { addon },
    profile: profile.id,
  })
  return 'Successfully Removed'
}

/** What the account pays for (contract 5.10) and the add-ons of a profile (5.18). */
export const subscriptionRoutes: Route[] = [
  { method: 'GET', path: '/account/subscription', access: 'profile', handle: subscription },
  { method: 'GET', path: '/account/subscription/schedule', access: 'profile', handle: schedule },
  { method: 'GET', path: '/profile/:id/addons', access: 'profile', handle: listAddons },
  { method: 'POST', path: '/profile/:id/addons', access: 'profile', handle: editAddons },
  { method: 'DELETE', path: '/profile/:id/:addon', access: 'profile', handle: removeAddon },
]
