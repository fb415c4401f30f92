// npm run emulator -- [options]: the TagoIO API on this computer, for Portico, the SDK and curl.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { addFaults } from '../routes/control.ts'
import { plans } from '../rules/rate-limits.ts'
import { demoTokens, personas } from '../seed/people/personas.ts'
import { isFull, StorageFull } from '../store/storage-errors.ts'
import { portWarning } from './port-warning.ts'
import { startEmulator } from './server.ts'

const help = `Usage: npm run emulator -- [options]

  --port N       port to listen on (8888; 0 for any free one)
  --host NAME    address to listen on (127.0.0.1)
  --allow-host NAME  answer under this name too, control routes included; may be given more than once
  --data FILE    keep the data in this SQLite file (in memory without it)
  --users N      run users of the production profile when the data are made (400)
  --plan PLAN    the owner's plan: free, starter or scale (scale)
  --no-limits    no limits per minute
  --authenticator-key  answer with the key when an authenticator app is switched on
  --faults FILE  inject the faults of this JSON file (a list; see emulator/faults.ts)
  --reset        make the data anew, also when FILE has some
  --help         this text

A search of the audit log that ends in Timeout (or Failed, Unknown), the next time one is polled:
  curl -X PUT URL/__emulator/faults -H 'content-type: application/json' -d '{"kind":"wrong-shape","path":"/profile/*/auditlog/*","times":1,
    "body":{"queryId":"audit-query-0000000000000001","status":"Timeout"}}'
`

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '8888' },
        host: { type: 'string', default: '127.0.0.1' },
        'allow-host': { type: 'string', multiple: true, default: [] },
        data: { type: 'string' },
        users: { type: 'string' },
        plan: { type: 'string', default: 'scale' },
        'no-limits': { type: 'boolean', default: false },
        'authenticator-key': { type: 'boolean', default: false },
        faults: { type: 'string' },
        reset: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
  }
}

function wordsFor(error: unknown): string {
  if (error instanceof StorageFull || isFull(error)) {
    return `There is no room for ${given.data ?? 'the data'}: nothing was left behind. Free some, or name another file with --data.`
  }
  return error instanceof Error ? error.message : String(error)
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > most) fail(`--${name} must be a whole number up to ${most}`)
  return value
}

const given = readArguments()
if (given.help) {
  console.log(help)
  process.exit(0)
}
const plan = plans.find((one) => one === given.plan) ?? fail('--plan must be free, starter or scale')
const port = wholeNumber('port', given.port, 65_535)
const users = given.users === undefined ? undefined : wholeNumber('users', given.users, 1_000_000)
const faults: unknown = given.faults === undefined ? [] : JSON.parse(readFileSync(given.faults, 'utf8'))

const running = await startEmulator({
  port,
  host: given.host,
  allowHosts: given['allow-host'],
  plan,
  rateLimits: !given['no-limits'],
  authenticatorKey: given['authenticator-key'],
  reset: given.reset,
  ...(given.data === undefined ? {} : { data: given.data }),
  ...(users === undefined ? {} : { users }),
  onUnexpected: (error) => console.error(error),
}).catch((error: unknown) => fail(wordsFor(error)))
addFaults(running.emulator.faults, faults)

const { url, setAside } = running
const warning = portWarning(Number(new URL(url).port))
if (warning !== undefined) console.warn(warning)
if (setAside !== undefined) {
  console.warn(
    `${given.data ?? ''} is damaged and could not be read. It was kept as ${setAside}, and new data were made.`,
  )
}
console.log(`The TagoIO API, emulated: ${url}
Data: ${given.data ?? 'in memory, gone when this stops'}

Accounts of the demo
${personas.map((one) => `  ${one.id.padEnd(8)} ${one.email.padEnd(26)} ${one.password}${one.pin === null ? '' : `   PIN ${one.pin}`}`).join('\n')}

Tokens of the production profile
  full     ${demoTokens.full}
  write    ${demoTokens.write}
  read     ${demoTokens.read}
  expired  ${demoTokens.expired}

curl     curl -H 'token: ${demoTokens.full}' '${url}/run/users?amount=3'
SDK      new Resources({ token, region: { api: '${url}', sse: '${url}/events' } })
Portico  choose "Other address" as region on the sign-in page and enter ${url}
Control  ${url}/__emulator/ (personas, outbox, faults, reset, expire-token)`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void running.close().then(() => process.exit(0))
  })
}
