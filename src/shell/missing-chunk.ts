/** True when a lazily loaded part of the app did not arrive: each browser says it in its own words. */
export function isMissingChunk(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|importing a module script failed|preload CSS|error loading dynamically/i.test(
      error.message,
    )
  )
}
