const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The address of a path of the app, for links that are plain elements: below the path it is served under. */
export const hrefOf = (path: string): string => base + path

/** The path of the page shown, as the router knows it: without the path under which the app is deployed. */
export const pathHere = (): string => location.pathname.slice(base.length)
