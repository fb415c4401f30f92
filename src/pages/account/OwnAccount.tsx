import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { accounts, type Account } from '#api/account/account.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { PageColumn } from '#components/layout/PageColumn.tsx'
import { Card } from '#components/layout/Card.tsx'
import { AccountTabs } from './AccountTabs.tsx'
import { say } from './messages/say.ts'

interface OwnAccountProps {
  title: string
  about: string
  docs: string
  children: (account: Account) => ReactNode
}

/** A page of the account: its head, its tabs, and its content once the account is read. */
export function OwnAccount({ title, about, docs, children }: OwnAccountProps) {
  const account = useQuery(accounts.one())
  return (
    <>
      <PageTitle page={title} />
      <PageHeader title={title} about={about} docs={docs} />
      <AccountTabs />
      <PageColumn>
        <QueryState
          query={account}
          skeleton={
            <Card>
              <FormSkeleton rows={4} />
            </Card>
          }
          renderError={(error, retry) => (
            <ErrorPanel error={error} title={say.accountCouldNotBeRead()} onRetry={retry} />
          )}
        >
          {children}
        </QueryState>
      </PageColumn>
    </>
  )
}
