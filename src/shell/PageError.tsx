import { Button } from '@mantine/core'
import { useRouteError } from 'react-router'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { isMissingChunk } from './missing-chunk.ts'

/** A page that broke, inside the frame, which stays usable. A new version on the server is told from a fault. */
export function PageError() {
  const error = useRouteError()
  const newVersion = isMissingChunk(error)
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
                title: 'A part of the app could not be loaded',
                meaning: 'A new version may have been installed, or the connection was cut.',
                nextStep: 'Reload the page. Drafts of forms are kept in this tab.',
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
