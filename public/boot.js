// Runs before the first paint: a page chosen dark never flashes white, and the skeleton matches the address.
// A file because the content security policy allows no inline script. The values are Mantine's.
{
  const root = document.documentElement
  let chosen = null
  try {
    // The key carries the path of this deployment, which is where this file lies.
    const base = new URL('.', document.currentScript.src).pathname.replace(/assets\/$/, '')
    chosen = localStorage.getItem(`portico.scheme:${base}`)
  } catch {
    // Storage may be refused; the system's scheme is a fine answer then.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
  if (/\/p\/[^/]+\//.test(location.pathname)) root.setAttribute('data-shell', 'frame')
  // The build puts the files of each page here, by their places in one list: the code of the page asked for is fetched at once.
  const files = []
  const pages = []
  for (const [path, places, heading] of pages) {
    if (!location.pathname.endsWith(path)) continue
    if (heading) root.style.setProperty('--portico-heading', JSON.stringify(heading))
    root.toggleAttribute('data-heading', Boolean(heading))
    for (const place of places) {
      const file = files[place]
      const link = document.createElement('link')
      link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload'
      if (file.endsWith('.css')) link.as = 'style'
      link.crossOrigin = ''
      link.href = file
      document.head.append(link)
    }
  }
}
