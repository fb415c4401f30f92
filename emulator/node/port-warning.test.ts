import { expect, test } from 'vitest'
import { portWarning } from './port-warning.ts'

/** undici keeps the same list for its own fetch. */
const isRefused = async (port: number) => {
  const error: unknown = await fetch(`http://127.0.0.1:${port}/`).catch((one: unknown) => one)
  return error instanceof TypeError && error.cause instanceof Error && error.cause.message === 'bad port'
}

test('warns of a port exactly when browsers refuse it', async () => {
  for (const port of [1, 22, 80, 443, 2049, 4190, 5060, 6000, 6665, 6670, 6697, 8080, 8888, 10_080]) {
    expect([port, portWarning(port) !== undefined]).toEqual([port, await isRefused(port)])
  }
  expect(portWarning(6_000)).toContain('--port')
})
