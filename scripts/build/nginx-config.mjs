import { headersFor } from './header-rules.mjs'

/** @param {string} text */
const quoted = (text) => `"${text.replaceAll(/["\\]/g, (sign) => `\\${sign}`)}"`

/**
 * An nginx server block for a build: sends its headers, answers unknown addresses with the page, and never sends hidden
 * files. A location that adds a header loses those of its server, so each location repeats them all.
 * @param {{ rules: readonly import('./header-rules.mjs').HeaderRule[], base: string, name: string, folder: string }} site
 *   `rules` of the build's `_headers`; `folder` holds the build, in the folder of the base where there is one
 */
export function nginxConfig({ rules, base, name, folder }) {
  /** @param {string} address @param {string} [cache] */
  const headers = (address, cache) =>
    Object.entries({ ...headersFor(rules, address), ...(cache === undefined ? {} : { 'cache-control': cache }) })
      .map(([header, value]) => `    add_header ${header} ${quoted(value)} always;`)
      .join('\n')
  const page = `${base}index.html`
  const prefix = base === '/' ? '' : `\n  location = ${base.slice(0, -1)} {\n    return 301 ${base};\n  }\n`
  return `# Serves Portico with nginx. TLS (listen 443 ssl, certificates) is yours to add: over plain http browsers hold much back.
server {
  listen 80;
  server_name ${name};
  root ${quoted(folder)};
  absolute_redirect off;
  server_tokens off;
  charset utf-8;
  gzip on;
  gzip_vary on;
  gzip_min_length 1024;
  gzip_types text/css text/javascript application/javascript application/json application/wasm image/svg+xml text/plain;

  location = ${base}_headers {
    return 404;
  }
  location ~ /\\. {
    return 404;
  }
${prefix}
  # Names of these change with what is in them.
  location ^~ ${base}assets/ {
    try_files $uri =404;
${headers(`${base}assets/x`)}
  }

  # Every address that is no file is one of the application's.
  location ${base} {
    try_files $uri ${page};
${headers(page, 'no-cache')}
  }
}
`
}
