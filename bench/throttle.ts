import type { CDPSession } from '@playwright/test'

/** Lighthouse's slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms round trip. */
const slow = { latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (0.75e6 / 8) * 0.9 }
const unlimited = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 }

/** Slows down processor and network; without a value, removes the limits. */
export async function throttle(cdp: CDPSession, { cpu = 1, slowNetwork = false } = {}): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await cdp.send('Network.emulateNetworkConditions', { offline: false, ...(slowNetwork ? slow : unlimited) })
}
