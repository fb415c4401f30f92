import type { RouteObject } from 'react-router'

/**
 * The routes that an address may come to: those whose fixed parts it has. The router ranks all routes it is given with
 * every change of the address, which for all pages of the app takes longer than drawing many of them.
 * @param pathname as the router knows it, below the path the app is served under
 */
export function narrowRoutes(routes: readonly RouteObject[], pathname: string): RouteObject[] {
  return narrow(routes, partsOf(pathname))
}

function narrow(routes: readonly RouteObject[], rest: readonly string[]): RouteObject[] {
  return routes.flatMap((route) => {
    const own = partsOf(route.path ?? '')
    if (!own.every((part, at) => part === '*' || fits(part, rest[at]))) return []
    return route.children === undefined
      ? [route]
      : [{ ...route, children: narrow(route.children, rest.slice(own.length)) }]
  })
}

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '')

/** The router decodes an address and does not tell capitals from small letters. */
function fits(part: string, given: string | undefined): boolean {
  if (given === undefined) return false
  return part.startsWith(':') || given.includes('%') || part.toLowerCase() === given.toLowerCase()
}
