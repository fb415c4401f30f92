import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { isMissingChunk, missingChunkWords } from '#components/feedback/missing-chunk.ts'
import { sessionState } from '#api/session/session.ts'
import { moveToNewerBuild } from './newer-build.ts'

/**
 * Shown when a page fails, inside the frame, which stays usable. Distinguishes a new version on the server from a bug.
 */
export function PageError({ error }: { error: unknown }) {
  const newVersion = isMissingChunk(error)
  // The server is asked whether a reload would help.
  useEffect(() => {
    if (newVersion) void moveToNewerBuild()
  }, [newVersion])
  const reload = (
    <Button size="xs" onClick={() => location.reload()}>
      Reload
    </Button>
  )
  return (
    <>
      <PageHeader title={newVersion ? 'This page did not load' : 'This page broke'} />
      <ErrorPanel
        error={
          newVersion
            ? {
                ...missingChunkWords,
                nextStep: inMemory()
                  ? 'Reload the page. On this shared computer nothing is kept: sign in again.'
                  : 'Reload the page. Drafts of forms are kept in this tab.',
              }
            : {
                title: 'This is a fault of the app, not of your data',
                meaning: error instanceof Error ? error.name : 'The cause is unknown.',
                nextStep: 'Reload the page, or go to another one.',
              }
        }
        actions={reload}
      />
    </>
  )
}

function inMemory(): boolean {
  const state = sessionState()
  return state.status !== 'signed-out' && state.session.keep === 'memory'
}
