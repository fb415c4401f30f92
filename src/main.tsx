import { start } from './api/start.ts'
import './mantine-styles.ts'
import { mount } from './App.tsx'
import { keepTranslatedTexts } from './components/display/keep-translated-texts.ts'
import { ignoreSecondPress } from './components/form/second-press.ts'
import { keepDraftsOfSession } from './pages/shell/keep-drafts.ts'
import { prefetchFrame } from './pages/shell/prefetch-frame.ts'
import { preloadPage } from './router.tsx'

keepTranslatedTexts(document.body)
ignoreSecondPress(document)
const started = start()
keepDraftsOfSession()
prefetchFrame()
preloadPage(location)
void started.then(mount)
