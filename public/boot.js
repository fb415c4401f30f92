// Runs before the first paint: a page chosen dark never flashes white, and the skeleton matches the address.
// A file because the content security policy allows no inline script. The values are Mantine's.
{
  const root = document.documentElement
  let chosen = null
  let language
  try {
    // The key carries the path of this deployment, which is where this file lies.
    const base = new URL('.', document.currentScript.src).pathname.replace(/assets\/$/, '')
    chosen = localStorage.getItem(`portico.scheme:${base}`)
    language = JSON.parse(localStorage.getItem(`portico.language:${base}`))?.language
  } catch {
    // Storage may be refused, or hold something else; what the system wants is a fine answer then.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
  if (/\/p\/[^/]+\//.test(location.pathname)) root.setAttribute('data-shell', 'frame')
  // As src/lib/words/language.ts chooses, which has the last word.
  const languages = ['en', 'pt-BR', 'es']
  const complete = ['en', 'pt-BR', 'es']
  if (!languages.includes(language)) {
    const nearest = (tag) => complete.find((one) => one.slice(0, 2) === tag.split('-')[0].toLowerCase())
    language = navigator.languages.map(nearest).find(Boolean) ?? 'en'
  }
  root.lang = language
  // The folder of the words in other languages, which the build names.
  const words = ''
  // The build puts the files of each page here, by their places in one list: the code of the page asked for is fetched at once.
  const files = []
  const pages = []
  for (const [path, places, headings] of pages) {
    if (!location.pathname.endsWith(path)) continue
    const heading = headings?.[language] ?? headings?.en
    if (heading) root.style.setProperty('--portico-heading', JSON.stringify(heading))
    root.toggleAttribute('data-heading', Boolean(heading))
    const needed = places.map((place) => files[place])
    if (language !== 'en') needed.push(`${words}${language}/start/${path.slice(1).replaceAll('/', '-')}.js`)
    for (const file of needed) {
      const link = document.createElement('link')
      link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload'
      if (file.endsWith('.css')) link.as = 'style'
      link.crossOrigin = ''
      link.href = file
      document.head.append(link)
    }
  }
}
