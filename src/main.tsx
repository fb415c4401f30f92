import { start } from './api/session/start.ts'
import './theme/mantine-styles.ts'
import { mount } from './App.tsx'
import { hrefOf } from './lib/href-of.ts'
import { onLanguage, shownLanguage, startIn, wordsReady } from './lib/words/catalogue.ts'
import { firstLanguage } from './lib/words/language.ts'
import { keepTranslatedTexts } from './components/display/keep-translated-texts.ts'
import { ignoreSecondPress } from './components/form/second-press.ts'
import { keepDraftsOfSession } from './shell/keep-drafts.ts'
import { prefetchFrame } from './shell/prefetch-frame.ts'
import { setPrefetchPage } from './shell/prefetch-page.ts'
import { preloadPage } from './router.tsx'

const wordsFolder = `${import.meta.env.BASE_URL}assets/words/${import.meta.env.PORTICO_WORDS}/`
startIn(firstLanguage(), wordsFolder)
onLanguage(() => (document.documentElement.lang = shownLanguage()))
keepTranslatedTexts(document.body)
ignoreSecondPress(document)
const started = start()
keepDraftsOfSession()
// What the page shows is asked for first, before drawing keeps the browser busy; then what stands around it.
const prepared = preloadPage(location, started).then(prefetchFrame)
setPrefetchPage((path) => void preloadPage({ pathname: hrefOf(path), search: '' }))
void started
  .then(() => Promise.race([prepared, patience()]))
  // Nothing is drawn in English that is in another language a moment later.
  .then(wordsReady)
  .then(mount)

/** How long the outline may stand while the code of the page is on its way, in ms; then the frame is drawn without it. */
function patience(): Promise<void> {
  return new Promise((done) => setTimeout(done, 1_000))
}
