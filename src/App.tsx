import { isMantineColorScheme, localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, Suspense, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api/http/query-client.ts'
import { Announcer } from './components/feedback/Announcer.tsx'
import { MissingPartNotice } from './components/feedback/MissingPartNotice.tsx'
import { Toasts } from './components/feedback/Toasts.tsx'
import { keyOf } from './lib/storage/kept.ts'
import { onLanguage, shownLanguage } from './lib/words/catalogue.ts'
import { AppRouter, createAppHistory } from './AppRouter.tsx'
import { basename, Pages } from './router.tsx'
import { theme } from './theme/theme.ts'

/**
 * The colour scheme, stored under a key of this deployment; public/boot.js reads the same key before the first paint.
 */
const stored = localStorageColorSchemeManager({ key: keyOf('scheme') })
const scheme: typeof stored = {
  ...stored,
  get: (fallback) => {
    const kept: unknown = stored.get(fallback)
    return isMantineColorScheme(kept) ? kept : fallback
  },
}

/** The providers, in order, and the router. Mantine's variables come from theme.css, because the CSP forbids its <style>. */
function App({ history }: { history: ReturnType<typeof createAppHistory> }) {
  const language = useSyncExternalStore(onLanguage, shownLanguage)
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={scheme}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {/* Another language draws everything anew: texts are made while drawing, and many are kept by what drew them. */}
      <QueryClientProvider key={language} client={queryClient}>
        <Suspense>
          <AppRouter history={history} basename={basename}>
            <Pages />
          </AppRouter>
        </Suspense>
        <Announcer />
        <Toasts />
        <MissingPartNotice />
      </QueryClientProvider>
    </MantineProvider>
  )
}

/** Draws the app in place of the static shell. */
export function mount(): void {
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <StrictMode>
      <App history={createAppHistory()} />
    </StrictMode>,
  )
}
