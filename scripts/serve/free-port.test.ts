import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { freePort } from './free-port.mjs'

it('gives the wanted port when it is free, and another when it is taken', async () => {
  const wanted = await freePort(0)
  expect(await freePort(wanted)).toBe(wanted)
  const holder = createServer()
  await new Promise<void>((listening) => holder.listen(wanted, '127.0.0.1', listening))
  const other = await freePort(wanted)
  expect(other).not.toBe(wanted)
  expect(other).toBeGreaterThan(0)
  await new Promise((closed) => holder.close(closed))
})
