import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MadeToken } from '#api/team.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { When } from '#components/display/When.tsx'
import { QueryState, type ReadableQuery } from '#components/feedback/QueryState.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { SkeletonBlock } from '#components/feedback/Skeleton.tsx'
import { useTimeStyle } from '#app/use-time-style.ts'
import classes from './team.module.css'
import { visibleName } from '#lib/text/visible-text.ts'
import { ChoiceGroup } from '#components/choice/ChoiceGroup.tsx'
import { say } from './messages/say.ts'

export type Revocation = { state: 'revoked' } | { state: 'failed'; words: string }

interface TokenChoicesProps {
  query: ReadableQuery<MadeToken[]>
  name: string
  /** Tokens to keep, by value; the value itself is never shown. */
  kept: ReadonlySet<string>
  onKeep: (kept: ReadonlySet<string>) => void
  revocations: Readonly<Record<string, Revocation>>
}

/** The tokens a person made. All will be revoked, except those kept on purpose. */
export function TokenChoices({ query, name, kept, onKeep, revocations }: TokenChoicesProps) {
  const style = useTimeStyle()
  const toggle = (token: string, revoked: boolean) => {
    const next = new Set(kept)
    if (revoked) next.delete(token)
    else next.add(token)
    onKeep(next)
  }
  return (
    <QueryState
      query={query}
      skeleton={
        <div aria-busy="true">
          <span className="visually-hidden">{say.loadingTokensName({ name })}</span>
          <SkeletonBlock height={64} />
        </div>
      }
      renderError={(error, retry) => (
        <ErrorPanel error={error} title={say.tokensCouldNotBeRead({ name })} onRetry={retry} />
      )}
    >
      {(tokens) =>
        tokens.length === 0 ? (
          <p>{say.noTokensMade({ name: visibleName(name) })}</p>
        ) : (
          <ChoiceGroup legend={say.revokeTokensOf({ name: visibleName(name) })}>
            <p className="text-help">{say.keptTokensWork()}</p>
            <ul className={classes.tokens}>
              {tokens.map(({ token, name: label, permission, last_authorization: used }) => (
                <li key={token}>
                  <Checkbox
                    label={`${label || say.unnamedToken()} (${permission ?? say.unknownPermission()})`}
                    checked={!kept.has(token)}
                    disabled={revocations[token]?.state === 'revoked'}
                    onChange={(event) => toggle(token, event.currentTarget.checked)}
                  />
                  <Result
                    revocation={revocations[token]}
                    fallback={<When value={used ?? null} never={say.neverUsed()} {...style} />}
                  />
                </li>
              ))}
            </ul>
          </ChoiceGroup>
        )
      }
    </QueryState>
  )
}

function Result({ revocation, fallback }: { revocation: Revocation | undefined; fallback: ReactNode }) {
  if (revocation === undefined) return fallback
  if (revocation.state === 'revoked') return <StatusBadge tone="ok">{say.revoked()}</StatusBadge>
  return <span className={classes.refused}>{revocation.words}</span>
}
