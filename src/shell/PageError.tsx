import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { isMissingChunk, missingChunkWords } from '#components/feedback/missing-chunk.ts'
import { sessionState } from '#api/session/session.ts'
import { moveToNewerBuild } from './newer-build.ts'
import { say as common } from '#lib/messages/say.ts'
import { say } from './messages/say.ts'

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
      {common.reload()}
    </Button>
  )
  return (
    <>
      <PageHeader title={newVersion ? say.pageDidNotLoad() : say.thisPageBroke()} />
      <ErrorPanel
        error={
          newVersion
            ? {
                ...missingChunkWords,
                nextStep: inMemory() ? say.reloadPageSharedComputer() : say.reloadPageDraftsForms(),
              }
            : {
                title: say.faultAppNotData(),
                meaning: error instanceof Error ? error.name : say.theCauseIsUnknown(),
                nextStep: say.reloadPageGoAnother(),
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
