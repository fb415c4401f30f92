import { start } from './api/session/start.ts'
import './theme/mantine-styles.ts'
import { mount } from './App.tsx'
import { keepTranslatedTexts } from './components/display/keep-translated-texts.ts'
import { ignoreSecondPress } from './components/form/second-press.ts'
import { keepDraftsOfSession } from './shell/keep-drafts.ts'
import { prefetchFrame } from './shell/prefetch-frame.ts'
import { preloadPage } from './router.tsx'

keepTranslatedTexts(document.body)
ignoreSecondPress(document)
const started = start()
keepDraftsOfSession()
prefetchFrame()
preloadPage(location)
void started.then(mount)
