/** Requests a minute by plan. */
export type Limits = readonly [free: number, starter: number, scale: number]

const rows: readonly (readonly [limits: Limits, routes: readonly string[]])[] = [
  [
    [60, 100, 1_000],
    ['POST /run/users', 'PUT /run/users/:', 'POST /run/notification'],
  ],
  [
    [60, 100, 1_000],
    ['POST /notification', 'PUT /notification/:/:'],
  ],
  [
    [60, 100, 200],
    ['POST /profile', 'PUT /profile/:', 'DELETE /profile/:'],
  ],
  [
    [60, 100, 200],
    ['POST /am', 'PUT /am/:'],
  ],
  [
    [60, 100, 200],
    ['POST /serviceauth', 'POST /dictionary'],
  ],
  [
    [60, 100, 200],
    ['POST /files', 'PUT /files', 'PUT /files/copy', 'PUT /files/permission', 'DELETE /files'],
  ],
  [
    [50, 100, 500],
    ['GET /account', 'PUT /account'],
  ],
  [[60, 100, 1_000], ['GET /tags/keys/:']],
  [[60, 5_000, 10_000], ['GET /info']],
  [[50, 100, 500], ['GET /device']],
  [
    [100, 1_000, 5_000],
    [
      'GET /device/:',
      'GET /device/token/:',
      'GET /device/:/data_amount',
      'GET /device/:/params',
      'POST /device/:/params',
      'DELETE /device/:/params/:',
      'GET /device/params',
    ],
  ],
  [
    [10, 250, 5_000],
    ['POST /device', 'DELETE /device/:'],
  ],
  [
    [50, 250, 2_000],
    [
      'PUT /device/:',
      'POST /device/token',
      'DELETE /device/token/:',
      'POST /device/:/convert',
      'POST /device/:/empty',
      'POST /device/:/data/empty',
    ],
  ],
  [
    [250, 5_000, 15_000],
    ['GET /data', 'POST /data', 'GET /device/:/data', 'POST /device/:/data'],
  ],
  [
    [60, 250, 1_000],
    ['PUT /data', 'DELETE /data', 'PUT /device/:/data', 'DELETE /device/:/data'],
  ],
  [
    [5, 10, 100],
    ['GET /data?query=aggregate', 'GET /device/:/data?query=aggregate'],
  ],
  [[60, 1_000, 2_000], ['GET /analysis']],
  [
    [60, 100, 1_000],
    [
      'POST /analysis',
      'PUT /analysis/:',
      'DELETE /analysis/:',
      'POST /action',
      'PUT /action/:',
      'DELETE /action/:',
      'POST /dashboard',
      'PUT /dashboard/:',
      'DELETE /dashboard/:',
    ],
  ],
]

/** The vendor's table (contract 1.8), by method and path, each parameter as `:`. */
export const published: ReadonlyMap<string, Limits> = new Map(
  rows.flatMap(([limits, routes]) => routes.map((route) => [route, limits] as const)),
)

/** Lists the vendor publishes no figure for (contract 1.8, last line). */
export const unpublishedLists: ReadonlySet<string> = new Set(
  ['/run/users', '/am', '/profile', '/profile/:/token', '/profile/:/team', '/notification', '/serviceauth', '/action', '/dashboard', '/dashboard/:/widget', '/dictionary', '/files', '/run/notification/:', '/secrets', '/entity', '/account/allocation'].map(
    (path) => `GET ${path}`,
  ),
) // prettier-ignore
