import { bodyOf, type Drive, partOf, queryOf, wordOf } from './clients.ts'

/** Methods of accounts, profiles, plans and notices (contract 4, 5, 12). */
export const driveAccount: Readonly<Record<string, Drive>> = {
  'account.info': ({ resources }) => resources.account.info(),
  'account.edit': ({ resources }, row) => resources.account.edit(bodyOf(row)),
  'account.delete': ({ resources }) => resources.account.delete(),
  'account.passwordChange': ({ mailed }, row) =>
    mailed.account.passwordChange(bodyOf<{ password: string }>(row).password),
  'account.enableOTP': ({ resources }, row) => resources.account.enableOTP(bodyOf(row), 'authenticator'),
  'account.confirmOTP': ({ resources }, row) =>
    resources.account.confirmOTP(bodyOf<{ pin_code: string }>(row).pin_code, 'authenticator'),
  'account.disableOTP': ({ resources }, row) => resources.account.disableOTP(bodyOf(row), 'authenticator'),
  'Account.tokenCreate': ({ account, region }, row) => account.tokenCreate(bodyOf(row), region),
  'Account.login': ({ account, region }, row) => account.login(bodyOf(row), region),
  'Account.requestLoginPINCode': ({ account, region }, row) => {
    const { otp_type, ...credentials } = bodyOf<{ email: string; password: string; otp_type: 'email' }>(row)
    return account.requestLoginPINCode(credentials, otp_type, region)
  },
  'Account.passwordRecover': ({ account, region }, row) => account.passwordRecover(partOf(row), region),
  'Account.create': ({ account, region }, row) => account.create(bodyOf(row), region),
  'Account.resendConfirmation': ({ account, region }, row) => account.resendConfirmation(partOf(row), region),
  'Account.confirmAccount': ({ account, region }, row) => account.confirmAccount(partOf(row), region),
  'Account.acceptTeamInvitation': ({ account, region }, row) => account.acceptTeamInvitation(partOf(row), region),
  'Account.declineTeamInvitation': ({ account, region }, row) => account.declineTeamInvitation(partOf(row), region),
  'Authorization.info': ({ authorization }) => authorization.info(),
  'billing.getAllocation': ({ resources }) => resources.billing.getAllocation(),
  'billing.editAllocation': ({ resources }, row) => resources.billing.editAllocation(bodyOf(row)),
  'billing.getSubscription': ({ resources }) => resources.billing.getSubscription(),
  'plan.getActivePlan': ({ resources }) => resources.plan.getActivePlan(),
  'tags.getTagKeys': ({ resources }, row) => resources.tags.getTagKeys(wordOf(row)),
  'profiles.info': ({ resources }, row) => resources.profiles.info(partOf(row)),
  'profiles.list': ({ resources }) => resources.profiles.list(),
  'profiles.summary': ({ resources }, row) => resources.profiles.summary(partOf(row, 2), { onlyAmount: true }),
  'profiles.create': ({ resources }, row) => resources.profiles.create(bodyOf(row), { allocate_free_resources: true }),
  'profiles.edit': ({ resources }, row) => resources.profiles.edit(partOf(row), bodyOf(row)),
  'profiles.delete': ({ resources }, row) => resources.profiles.delete(partOf(row), bodyOf(row)),
  'profiles.usageStatisticList': ({ resources }, row) =>
    resources.profiles.usageStatisticList(partOf(row, 2), queryOf(row)),
  'profiles.auditLog': ({ resources }, row) => resources.profiles.auditLog(partOf(row, 2), queryOf(row)),
  'profiles.auditLogQuery': ({ resources }, row) => resources.profiles.auditLogQuery(partOf(row, 3), partOf(row)),
  'profiles.serviceEdit': ({ resources }, row) => resources.profiles.serviceEdit(partOf(row, 2), bodyOf(row)),
  'profiles.transferTokenToAnotherProfile': ({ resources }, row) =>
    resources.profiles.transferTokenToAnotherProfile(partOf(row)),
  'profiles.tokenList': ({ resources }, row) => resources.profiles.tokenList(partOf(row, 2), queryOf(row)),
  'profiles.tokenCreate': ({ resources }, row) => resources.profiles.tokenCreate(partOf(row, 2), bodyOf(row)),
  'profiles.tokenDelete': ({ resources }, row) => resources.profiles.tokenDelete(partOf(row, 3), partOf(row)),
  'profiles.addTeamMember': ({ resources }, row) =>
    resources.profiles.addTeamMember(partOf(row, 2), bodyOf<{ email: string }>(row).email),
  'profiles.teamList': ({ resources }, row) => resources.profiles.teamList(partOf(row, 2)),
  'profiles.deleteTeamMember': ({ resources }, row) => resources.profiles.deleteTeamMember(partOf(row, 3), partOf(row)),
  'profiles.addonList': ({ resources }, row) => resources.profiles.addonList(partOf(row, 2)),
  'profiles.addonEdit': ({ resources }, row) => resources.profiles.addonEdit(partOf(row, 2), bodyOf(row)),
  'profiles.removeAddOn': ({ resources }, row) => resources.profiles.removeAddOn(partOf(row, 2), wordOf(row)),
  'notifications.list': ({ resources }, row) => resources.notifications.list(queryOf(row)),
  'notifications.markAsRead': ({ resources }, row) =>
    resources.notifications.markAsRead(bodyOf<{ notification_ids: string[] }>(row).notification_ids),
  'notifications.markAsUnread': ({ resources }, row) =>
    resources.notifications.markAsUnread(bodyOf<{ notification_ids: string[] }>(row).notification_ids),
  'notifications.markAllAsRead': ({ resources }) => resources.notifications.markAllAsRead(),
  'notifications.notificationButton': ({ resources }, row) =>
    resources.notifications.notificationButton(partOf(row, 2), partOf(row)),
  'notifications.create': ({ resources }, row) => resources.notifications.create(bodyOf(row)),
  'notifications.remove': ({ resources }, row) => resources.notifications.remove(partOf(row)),
  'notifications.registerDevice': ({ resources }, row) => {
    const { device_token, platform } = bodyOf<{ device_token: string; platform: 'android' }>(row)
    return resources.notifications.registerDevice(device_token, platform)
  },
  'notifications.unRegisterDevice': ({ resources }, row) =>
    resources.notifications.unRegisterDevice(bodyOf<{ device_token: string }>(row).device_token),
}
