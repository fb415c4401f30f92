import { bodyOf, type Drive, partOf, queryOf } from './clients.ts'

/** Methods of the portal, its users, service authorizations and policies (contract 6 to 11). */
export const drivePortal: Readonly<Record<string, Drive>> = {
  'run.info': ({ resources }) => resources.run.info(),
  'run.edit': ({ resources }, row) => resources.run.edit(bodyOf(row)),
  'run.listUsers': ({ resources }, row) => resources.run.listUsers(queryOf<object>(row)),
  'run.userInfo': ({ resources }, row) => resources.run.userInfo(partOf(row)),
  'run.userCreate': ({ resources }, row) => resources.run.userCreate(bodyOf(row)),
  'run.userEdit': ({ resources }, row) => resources.run.userEdit(partOf(row), bodyOf(row)),
  'run.userDelete': ({ resources }, row) => resources.run.userDelete(partOf(row)),
  'run.loginAsUser': ({ resources }, row) => resources.run.loginAsUser(partOf(row, 2), queryOf(row)),
  'run.emailTest': ({ resources }, row) => resources.run.emailTest(bodyOf(row)),
  'run.notificationList': ({ resources }, row) => resources.run.notificationList(partOf(row)),
  'run.notificationCreate': ({ resources }, row) => {
    const { run_user, ...notification } = bodyOf<{ run_user: string; title: string; message: string }>(row)
    return resources.run.notificationCreate(run_user, notification)
  },
  'run.notificationEdit': ({ resources }, row) => resources.run.notificationEdit(partOf(row), bodyOf(row)),
  'run.notificationDelete': ({ resources }, row) => resources.run.notificationDelete(partOf(row)),
  'run.ssoSAMLInfo': ({ resources }) => resources.run.ssoSAMLInfo(),
  'run.ssoSAMLEdit': ({ resources }, row) => resources.run.ssoSAMLEdit(bodyOf(row)),
  'run.createCustomDomain': ({ resources }, row) => resources.run.createCustomDomain(partOf(row), bodyOf(row)),
  'run.getCustomDomain': ({ resources }, row) => resources.run.getCustomDomain(partOf(row)),
  'run.deleteCustomDomain': ({ resources }, row) => resources.run.deleteCustomDomain(partOf(row)),
  'run.regenerateCustomDomain': ({ resources }, row) => resources.run.regenerateCustomDomain(partOf(row)),
  'serviceAuthorization.tokenList': ({ resources }, row) => resources.serviceAuthorization.tokenList(queryOf(row)),
  'serviceAuthorization.tokenCreate': ({ resources }, row) => resources.serviceAuthorization.tokenCreate(bodyOf(row)),
  'serviceAuthorization.tokenDelete': ({ resources }, row) => resources.serviceAuthorization.tokenDelete(partOf(row)),
  'serviceAuthorization.tokenEdit': ({ resources }, row) =>
    resources.serviceAuthorization.tokenEdit(partOf(row), bodyOf<{ verification_code: string }>(row).verification_code),
  'accessManagement.list': ({ resources }, row) => resources.accessManagement.list(queryOf(row)),
  'accessManagement.create': ({ resources }, row) => resources.accessManagement.create(bodyOf(row)),
  'accessManagement.edit': ({ resources }, row) => resources.accessManagement.edit(partOf(row), bodyOf(row)),
  'accessManagement.info': ({ resources }, row) => resources.accessManagement.info(partOf(row)),
  'accessManagement.delete': ({ resources }, row) => resources.accessManagement.delete(partOf(row)),
  'RunUser.info': ({ runUser }, row) => runUser.info(partOf(row, 2)),
  'RunUser.login': ({ portal, region }, row) => portal.login(partOf(row, 2), bodyOf(row), region),
  'RunUser.create': ({ portal, region }, row) => portal.create(partOf(row, 2), bodyOf(row), region),
  'RunUser.notificationList': ({ runUser }, row) => runUser.notificationList(partOf(row, 2)),
}
