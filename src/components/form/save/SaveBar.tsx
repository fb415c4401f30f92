import { Button } from '@mantine/core'
import { keepFocus } from '../keep-focus.ts'
import classes from '../forms.module.css'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface SaveBarProps {
  count: number
  saving: boolean
  onDiscard: () => void
  onReview: () => void
}

/** Appears when the form differs from what is saved. */
export function SaveBar({ count, saving, onDiscard, onReview }: SaveBarProps) {
  return (
    <div className={classes.bar} role="region" aria-label={say.unsavedChanges()} data-foot-bar>
      <span className={classes.count}>{say.changesWaiting({ count })}</span>
      <Button variant="subtle" color="gray" onClick={onReview}>
        {say.reviewChanges()}
      </Button>
      <Button variant="default" onMouseDown={keepFocus} onClick={onDiscard} disabled={saving}>
        {common.discard()}
      </Button>
      <Button type="submit" onMouseDown={keepFocus} loading={saving}>
        {say.saveChanges()}
      </Button>
    </div>
  )
}
