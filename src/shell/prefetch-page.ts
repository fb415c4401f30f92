let prefetch: (path: string) => void = () => {}

/** Says how a page is fetched ahead: the table of routes knows, and it imports the frame. */
export const setPrefetchPage = (how: (path: string) => void): void => {
  prefetch = how
}

/** Fetches the code of the page at a path of the app and what it shows first: somebody is about to open it. */
export const prefetchPage = (path: string): void => prefetch(path)
