export type Wire = Record<string, unknown>

/** The value at a path with dots; the root for an empty one. */
export const at = (root: unknown, path: string): unknown =>
  path === '' ? root : path.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value), key), root)

/** Settings with a key that nobody knows in every object of them, lists included; facts of the server are left out. */
export function planted(settings: Wire): Wire {
  const { profile: _p, created_at: _c, updated_at: _u, anonymous_token: _a, url: _url, ...rest } = settings
  const result = visit(rest) as Wire
  // A template has its shape, whoever made it (contract 6.7).
  const templates = { ...Object(result['email_templates']), planted: { subject: 'S', value: 'V', planted: { n: 1 } } }
  return { ...result, email_templates: templates }
}

function visit(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(visit)
  if (typeof value !== 'object' || value === null) return value
  return { ...Object.fromEntries(Object.entries(value).map(([key, part]) => [key, visit(part)])), planted: { n: 1 } }
}
