/** Languages of the samples shown for a new token. */
export const languages = ['curl', 'JavaScript', 'Python'] as const
export type Language = (typeof languages)[number]

const named: Readonly<Record<string, string>> = {
  'https://api.tago.io': 'us-e1',
  'https://api.us-e1.tago.io': 'us-e1',
  'https://api.eu-w1.tago.io': 'eu-w1',
}

/**
 * A first request with the token. The region is filled in; the secret never is: it is read from an environment variable,
 * so that the sample can be pasted anywhere.
 */
export function snippet(language: Language, api: string): string {
  const region = named[api]
  const sse = api.replace('//api.', '//sse.')
  if (language === 'curl') return `curl -H "token: $TAGOIO_TOKEN" ${api}/info`
  if (language === 'JavaScript') {
    const where = region === undefined ? `{ api: '${api}', sse: '${sse}' }` : `'${region}'`
    return `import { Resources } from '@tago-io/sdk'

const resources = new Resources({
  token: process.env.TAGOIO_TOKEN,
  region: ${where},
})
console.log(await resources.run.info())`
  }
  const where = region === undefined ? `{"api": "${api}", "sse": "${sse}"}` : `"${region}"`
  return `import os
from tagoio_sdk import Resources

resources = Resources({
    "token": os.environ["TAGOIO_TOKEN"],
    "region": ${where},
})
print(resources.run.info())`
}
