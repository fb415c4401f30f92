/**
 * config.json as far as the content security policy depends on it.
 * @typedef {{ mode?: string, regions?: { api?: string }[], allow?: string[], images?: string[] }} PolicyConfig
 */

/** Where a page that offers the demo and custom addresses may send requests, besides its regions. */
const anyAddress = ['https://api.tago.io', 'https://*.tagoio.net', 'http://localhost:*', 'http://127.0.0.1:*']

/** A host with its scheme, perhaps with `*` as its first label or port: nothing that could end a directive. */
const source = /^https?:\/\/(\*\.)?[a-z0-9.-]+(:(\d+|\*))?$/i

/** @param {string} key @param {readonly string[]} list */
function checked(key, list) {
  for (const one of list) {
    if (typeof one !== 'string' || !source.test(one)) {
      throw new Error(
        `config.json: "${key}" holds ${JSON.stringify(one)}, which is no address like https://api.example.com`,
      )
    }
  }
  return list
}

/**
 * What the content security policy allows in this deployment, by directive. The regions and the hosts in `allow` can
 * always be reached. TagoDeploy's hosts, TagoIO's old address and this computer can be reached only in a build with the
 * demo, because only its sign-in page offers them. Without the demo, WebAssembly and its Trusted Types policy are not
 * allowed either. `images` limits the sources of pictures.
 * @param {string} text config.json
 * @returns {Record<string, string[]>}
 */
export function policySources(text) {
  /** @type {PolicyConfig} */
  const config = JSON.parse(text)
  const demo = config.mode !== 'connect-only'
  const regions = (config.regions ?? []).flatMap(({ api }) => (api === undefined ? [] : [new URL(api).origin]))
  const allowed = checked('allow', config.allow ?? [])
  const images = config.images === undefined ? ['https:'] : checked('images', config.images)
  return {
    'connect-src': unique(["'self'", ...regions, ...(demo ? anyAddress : []), ...allowed]),
    'img-src': unique(["'self'", 'data:', 'blob:', ...images]),
    'script-src': ["'self'", ...(demo ? ["'wasm-unsafe-eval'"] : [])],
    'trusted-types': [...(demo ? ['portico-emulator'] : []), 'portico-worker'],
  }
}

/** @param {readonly string[]} list */
const unique = (list) => [...new Set(list)]
