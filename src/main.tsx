import { start } from './api/start.ts'
import './mantine-styles.ts'
import { mount } from './App.tsx'
import { keepTranslatedTexts } from './components/display/keep-translated-texts.ts'
import { prefetchFrame } from './pages/shell/prefetch-frame.ts'
import { preloadPage } from './router.tsx'

keepTranslatedTexts(document.body)
const started = start()
prefetchFrame()
preloadPage(location)
void started.then(mount)
