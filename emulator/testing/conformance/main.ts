// npm run conformance: every method of the official client against the emulator, and every recorded request.
/* oxlint-disable no-console -- a command line program */
import { recordedRequests } from './recorded.ts'

// The client reads this when it is loaded, and would otherwise send a refused request five times.
process.env['TAGOIO_REQUEST_ATTEMPTS'] = '1'
const { startConformance } = await import('./conform.ts')

const conformance = await startConformance()
let passed = 0
for (const row of recordedRequests) {
  const name = `${row.sdk ?? '(no client)'}  ${row.method} ${row.path}`
  const problems = await conformance.check(row).catch((error: unknown) => [String(error)])
  if (problems.length === 0) passed += 1
  console.log(problems.length === 0 ? `ok    ${name}` : `FAIL  ${name}\n      ${problems.join('\n      ')}`)
}
conformance.close()
console.log(`\nconformance: ${passed}/${recordedRequests.length}`)
process.exitCode = passed === recordedRequests.length ? 0 : 1
