const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The address of a path of the app, for links that are plain elements: below the path it is served under. */
export const hrefOf = (path: string): string => base + path

/** A path of the app, of one as the address bar has it: without the path under which the app is served. */
export const stripBase = (pathname: string): string =>
  pathname.startsWith(base) ? pathname.slice(base.length) : pathname

/** The path of the page shown. */
export const pathHere = (): string => stripBase(location.pathname)
