/**
 * Networks and connectors that devices of the demo name. Anything else is accepted too, as the catalogue is the
 * platform's own and not part of this emulator.
 */
export const networkIds = { https: '62336c32ab6e0d0012e00001', lorawan: '62336c32ab6e0d0012e00002' } as const
export const connectorIds = {
  https: '62333bd36977fc001a290001',
  pump: '62333bd36977fc001a290002',
  tank: '62333bd36977fc001a290003',
} as const

const names: Readonly<Record<string, string>> = {
  [networkIds.https]: 'HTTPS',
  [networkIds.lorawan]: 'LoRaWAN (fictional network)',
  [connectorIds.https]: 'Custom HTTPS',
  [connectorIds.pump]: 'Pump controller (fictional)',
  [connectorIds.tank]: 'Tank level sensor (fictional)',
}

/** The name of a connector or network, where the emulator knows one. */
export const connectorName = (id: unknown): string | null => (typeof id === 'string' ? (names[id] ?? null) : null)
