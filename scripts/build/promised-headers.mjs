/**
 * The headers and policy directives that SECURITY.md promises. A value that it leaves open (`connect-src …`, or a row
 * that only explains) is undefined.
 * @param {string} text SECURITY.md
 * @returns {{ headers: Map<string, string | undefined>, directives: Map<string, string | undefined> }}
 */
export function promisedIn(text) {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
  /** @type {Map<string, string | undefined>} */
  const headers = new Map()
  /** @type {Map<string, string | undefined>} */
  const directives = new Map()
  for (const [name = '', why = ''] of rows) {
    const code = [...name.matchAll(/`([^`]+)`/g)].map(([, inner = '']) => inner)
    if (/^[A-Z]/.test(code[0] ?? '')) {
      headers.set((code[0] ?? '').toLowerCase(), /^`([^`]+)`/.exec(why)?.[1])
      continue
    }
    for (const one of code) {
      const [directive = '', ...sources] = one.split(' ')
      directives.set(directive, sources.join(' ') === '…' ? undefined : sources.join(' '))
    }
  }
  return { headers, directives }
}

/**
 * The directives of a policy as it is sent.
 * @param {string} policy
 * @returns {Map<string, string>}
 */
export function directivesOf(policy) {
  return new Map(
    policy.split(';').map((part) => {
      const [directive = '', ...sources] = part.trim().split(/\s+/)
      return [directive, sources.join(' ')]
    }),
  )
}

/**
 * The differences between what is sent and what SECURITY.md promises, one line each, in both directions.
 * @param {string} security SECURITY.md
 * @param {Readonly<Record<string, string>>} sent by small names
 * @returns {string[]}
 */
export function brokenPromises(security, sent) {
  const promised = promisedIn(security)
  const policy = directivesOf(sent['content-security-policy'] ?? '')
  /** @type {string[]} */
  const broken = []
  for (const [name, value] of promised.headers) {
    if (sent[name] === undefined) broken.push(`${name} is not sent`)
    else if (value !== undefined && sent[name] !== value) broken.push(`${name} is ${sent[name]}, not ${value}`)
  }
  for (const [name, value] of promised.directives) {
    if (!policy.has(name)) broken.push(`the policy has no ${name}`)
    else if (value !== undefined && policy.get(name) !== value)
      broken.push(`${name} is ${policy.get(name)}, not ${value}`)
  }
  for (const name of policy.keys()) if (!promised.directives.has(name)) broken.push(`${name} is not explained`)
  return broken
}
