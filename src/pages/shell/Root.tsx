import { Outlet, ScrollRestoration } from 'react-router'

/** Around every route: going back finds the place on the page again. */
export function Root() {
  return (
    <>
      <Outlet />
      <ScrollRestoration />
    </>
  )
}
