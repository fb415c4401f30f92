/** What a query may hold. Nested objects and arrays become indexed brackets. */
export type QueryValue =
  string | number | boolean | null | undefined | Date | readonly QueryValue[] | { readonly [key: string]: QueryValue }

/**
 * The query text TagoIO's own client sends (contract 1.6): `a[0][b]=c` with brackets percent-encoded, `undefined`
 * dropped, `null` as an empty value, dates in ISO form. Returns '' or a text that starts with '?'.
 */
export function queryString(query: Readonly<Record<string, QueryValue>>): string {
  const pairs = Object.entries(query).flatMap(([key, value]) => pairsOf(key, value))
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

function pairsOf(key: string, value: QueryValue): string[] {
  if (value === undefined) return []
  if (value === null) return [`${encode(key)}=`]
  if (value instanceof Date) return [`${encode(key)}=${encode(value.toISOString())}`]
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([inner, item]) => pairsOf(`${key}[${inner}]`, item))
  }
  return [`${encode(key)}=${encode(String(value))}`]
}

/**
 * Encodes by RFC 3986, as the official client does: also `*` and the other marks that encodeURIComponent leaves alone.
 */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
