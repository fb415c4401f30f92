/**
 * Whether this browser keeps any job. The frame reads it before it loads the code of jobs, which most visits never need.
 */
const key = `portico.jobs:${import.meta.env.BASE_URL}`
const listeners = new Set<() => void>()
let here = false

export function someJobKept(): boolean {
  if (here) return true
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

/** `kept`: whether jobs outlive this tab; on a shared computer they do not. */
export function noteJobs(some: boolean, kept: boolean): void {
  here = some
  try {
    if (some && kept) localStorage.setItem(key, '1')
    else localStorage.removeItem(key)
  } catch {
    // A browser that refuses storage keeps no jobs either.
  }
  for (const listener of listeners) listener()
}

export function onJobFlag(listener: () => void): () => void {
  listeners.add(listener)
  const heard = (event: StorageEvent) => event.key === key && listener()
  addEventListener('storage', heard)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', heard)
  }
}
