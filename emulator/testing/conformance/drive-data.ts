import { bodyOf, type Drive, partOf, queryOf } from './clients.ts'

interface Chunk {
  chunk_id: string
  file_address: string
  headers: boolean
}

/** Methods of devices and their data, buckets, actions, files and the services for scripts (contract 13 to 15, 17.4). */
export const driveData: Readonly<Record<string, Drive>> = {
  'devices.list': ({ resources }, row) => resources.devices.list(queryOf(row)),
  'devices.create': ({ resources }, row) => resources.devices.create(bodyOf(row)),
  'devices.edit': ({ resources }, row) => resources.devices.edit(partOf(row), bodyOf(row)),
  'devices.info': ({ resources }, row) => resources.devices.info(partOf(row)),
  'devices.delete': ({ resources }, row) => resources.devices.delete(partOf(row)),
  'devices.tokenList': ({ resources }, row) => resources.devices.tokenList(partOf(row), queryOf(row)),
  'devices.tokenCreate': ({ resources }, row) => {
    const { device, ...token } = bodyOf<{ device: string; name: string; permission: 'full'; expire_time: 'never' }>(row)
    return resources.devices.tokenCreate(device, token)
  },
  'devices.tokenDelete': ({ resources }, row) => resources.devices.tokenDelete(partOf(row)),
  'devices.paramList': ({ resources }, row) => resources.devices.paramList(partOf(row, 2), false),
  'devices.paramSet': ({ resources }, row) => {
    const { id, ...parameter } = bodyOf<{ id: string; key: string; value: string; sent: boolean }>(row)
    return resources.devices.paramSet(partOf(row, 2), parameter, id)
  },
  'devices.paramRemove': ({ resources }, row) => resources.devices.paramRemove(partOf(row, 3), partOf(row)),
  'devices.amount': ({ resources }, row) => resources.devices.amount(partOf(row, 2)),
  'devices.getDeviceData': ({ resources }, row) => resources.devices.getDeviceData(partOf(row, 2), queryOf(row)),
  'devices.sendDeviceData': ({ resources }, row) => resources.devices.sendDeviceData(partOf(row, 2), bodyOf(row)),
  'devices.editDeviceData': ({ resources }, row) => resources.devices.editDeviceData(partOf(row, 2), bodyOf(row)),
  'devices.deleteDeviceData': ({ resources }, row) => resources.devices.deleteDeviceData(partOf(row, 2), queryOf(row)),
  'devices.emptyDeviceData': ({ resources }, row) => resources.devices.emptyDeviceData(partOf(row, 2)),
  'devices.getChunk': ({ resources }, row) => resources.devices.getChunk(partOf(row, 2)),
  'devices.deleteChunk': ({ resources }, row) => resources.devices.deleteChunk(partOf(row, 3), partOf(row)),
  'devices.dataBackup': ({ resources }, row) =>
    resources.devices.dataBackup({ deviceID: partOf(row, 3), ...bodyOf<Omit<Chunk, 'chunk_id'>>(row) }),
  'devices.dataBackup (one chunk)': ({ resources }, row) => {
    const { chunk_id, ...backup } = bodyOf<Chunk>(row)
    return resources.devices.dataBackup({ deviceID: partOf(row, 3), ...backup }, chunk_id)
  },
  'devices.copyChunk': ({ resources }, row) => {
    const { chunk_id, ...copy } = bodyOf<Chunk>(row)
    return resources.devices.copyChunk({ deviceID: partOf(row, 3), chunkID: chunk_id, ...copy })
  },
  'devices.dataRestore': ({ resources }, row) =>
    resources.devices.dataRestore({ deviceID: partOf(row, 3), ...bodyOf<{ file_address: string }>(row) }),
  'Device.info': ({ device }) => device.info(),
  'Device.sendData': ({ device }, row) => device.sendData(bodyOf(row)),
  'Device.getData': ({ device }, row) => device.getData(queryOf<object>(row)),
  'Device.deleteData': ({ device }, row) => device.deleteData(queryOf<object>(row)),
  'buckets.list': ({ resources }, row) => resources.buckets.list(queryOf(row)),
  'buckets.info': ({ resources }, row) => resources.buckets.info(partOf(row)),
  'buckets.amount': ({ resources }, row) => resources.buckets.amount(partOf(row, 2)),
  'actions.list': ({ resources }, row) => resources.actions.list(queryOf(row)),
  'actions.create': ({ resources }, row) => resources.actions.create(bodyOf(row)),
  'actions.edit': ({ resources }, row) => resources.actions.edit(partOf(row), bodyOf(row)),
  'actions.info': ({ resources }, row) => resources.actions.info(partOf(row)),
  'actions.delete': ({ resources }, row) => resources.actions.delete(partOf(row)),
  'files.list': ({ resources }, row) => {
    const { path, qty } = queryOf<{ path: string; qty: number }>(row)
    return resources.files.list({ path, quantity: qty })
  },
  'files.uploadBase64': ({ resources }, row) => resources.files.uploadBase64(bodyOf(row)),
  'files.move': ({ resources }, row) => resources.files.move(bodyOf(row)),
  'files.copy': ({ resources }, row) => resources.files.copy(bodyOf(row)),
  'files.delete': ({ resources }, row) => resources.files.delete(bodyOf(row)),
  'files.checkPermission': ({ resources }, row) => resources.files.checkPermission(queryOf<{ file: string }>(row).file),
  'files.changePermission': ({ resources }, row) => resources.files.changePermission(bodyOf(row)),
  'Services.sms.send': ({ services }, row) => services.sms.send(bodyOf(row)),
  'Services.email.send': ({ services }, row) =>
    services.email.send(bodyOf<{ to: string; subject: string; message: string }>(row)),
  'Services.MQTT.publish': ({ services }, row) => {
    // The recording leaves out the device, which the client's type wants.
    const { qos, ...message } = bodyOf<{ topic: string; message: string; device: string; qos: number }>(row)
    return services.MQTT.publish({ ...message, options: { qos } })
  },
  'Services.Notification.send': ({ services }, row) => services.Notification.send(bodyOf(row)),
}
