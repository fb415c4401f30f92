import { Button } from '@mantine/core'
import { useState } from 'react'
import { FormFailure } from '#components/feedback/FormFailure.tsx'
import { keepFocus } from '#components/form/keep-focus.ts'
import { say } from './messages/say.ts'

const words = {
  token: { made: say.tokenMadeTimes, left: say.onlyOneToken, failed: say.otherTokenNotRemoved },
  authorization: {
    made: say.authorizationMadeTimes,
    left: say.onlyOneAuthorization,
    failed: say.otherAuthorizationNotRemoved,
  },
}

interface DoubleNoticeProps {
  of: keyof typeof words
  /** Functions that remove one superfluous copy each. */
  removals: readonly (() => Promise<unknown>)[]
}

/** Says that one press made a thing more than once, and offers to remove the superfluous ones. */
export function DoubleNotice({ of, removals }: DoubleNoticeProps) {
  const [left, setLeft] = useState(removals)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<{ error: unknown }>()
  if (removals.length === 0) return null
  const remove = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      for (const [at, one] of left.entries()) {
        // One after the other, so that after a failure it is known what is left.
        // oxlint-disable-next-line no-await-in-loop
        await one()
        setLeft(left.slice(at + 1))
      }
    } catch (error) {
      setFailure({ error })
    } finally {
      setBusy(false)
    }
  }
  return (
    <div role="status">
      {left.length === 0 ? (
        <p>{words[of].left()}</p>
      ) : (
        <>
          <p>{words[of].made({ times: removals.length + 1 })}</p>
          <Button
            variant="default"
            size="xs"
            loading={busy}
            onMouseDown={keepFocus}
            data-sends
            onClick={() => void remove()}
          >
            {say.removeOthers({ count: left.length })}
          </Button>
        </>
      )}
      {failure && <FormFailure failure={failure} title={words[of].failed()} />}
    </div>
  )
}
