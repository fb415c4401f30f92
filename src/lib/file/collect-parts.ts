/**
 * Collects the parts of a file while the page stays responsive: a person can press Stop, scroll and type meanwhile.
 * @throws the reason of `signal`.
 */
export async function collectParts(parts: Iterable<string>, signal: AbortSignal): Promise<string[]> {
  const collected: string[] = []
  for (const part of parts) {
    collected.push(part)
    await new Promise((resolve) => setTimeout(resolve, 0))
    signal.throwIfAborted()
  }
  return collected
}
