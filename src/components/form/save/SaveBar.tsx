import { Button } from '@mantine/core'
import { keepFocus } from '../keep-focus.ts'
import classes from '../forms.module.css'

interface SaveBarProps {
  count: number
  saving: boolean
  onDiscard: () => void
  onReview: () => void
}

/** Appears when the form differs from what is saved. */
export function SaveBar({ count, saving, onDiscard, onReview }: SaveBarProps) {
  return (
    <div className={classes.bar} role="region" aria-label="Unsaved changes" data-foot-bar>
      <span className={classes.count}>{count === 1 ? '1 change' : `${count} changes`} not saved</span>
      <Button variant="subtle" color="gray" onClick={onReview}>
        Review changes
      </Button>
      <Button variant="default" onMouseDown={keepFocus} onClick={onDiscard} disabled={saving}>
        Discard
      </Button>
      <Button type="submit" onMouseDown={keepFocus} loading={saving}>
        Save changes
      </Button>
    </div>
  )
}
