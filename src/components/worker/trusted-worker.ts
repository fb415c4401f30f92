type ScriptPolicy = { createScriptURL: (url: string) => string }
type PolicyFactory = { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy }

let policy: ScriptPolicy | undefined

/**
 * Starts a worker of our own build. Under `require-trusted-types-for 'script'` its address must be vouched for; browsers
 * without Trusted Types take it as it is.
 */
export function startTrustedWorker(url: string, name: string): Worker {
  // Not yet in the DOM types; absent in some browsers.
  const factory: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes')
  policy ??= factory?.createPolicy('portico-worker', { createScriptURL: (address) => address })
  return new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module', name })
}
