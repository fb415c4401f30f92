import type { Route } from '#emulator/call.ts'
import { invalid } from '#emulator/refusal.ts'

const refuse = () => {
  throw invalid('Legacy buckets are not available')
}

/** Contract 14: storage is part of the device, and nothing is left of buckets of their own. */
export const bucketRoutes: Route[] = (['GET', 'POST', 'PUT', 'DELETE'] as const).flatMap((method) =>
  ['/bucket', '/bucket/:rest{.+}'].map((path): Route => ({ method, path, access: 'profile', handle: refuse })),
)
