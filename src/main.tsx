import { start } from './api/start.ts'
import './mantine-styles.ts'
import { mount } from './App.tsx'
import { keepDraftsOfSession } from './pages/shell/keep-drafts.ts'
import { prefetchFrame } from './pages/shell/prefetch-frame.ts'
import { preloadPage } from './router.tsx'

const started = start()
keepDraftsOfSession()
prefetchFrame()
preloadPage(location)
void started.then(mount)
