import { useSyncExternalStore } from 'react'
import { Icon } from '../display/Icon.tsx'
import { missingChunkWords, missingParts } from './missing-chunk.ts'
import styles from './Toasts.module.css'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

/** Says that code of the app could not be loaded, and stays until it is dismissed. Mount it once. */
export function MissingPartNotice() {
  const missing = useSyncExternalStore(missingParts.subscribe, missingParts.read)
  if (!missing) return null
  return (
    <div className={styles['stack']} role="alert">
      <span className={styles['toast']}>
        <Icon name="alert-triangle" size={16} />
        <span className={styles['words']}>
          {say.missingPart({ title: missingChunkWords.title, meaning: missingChunkWords.meaning })}
        </span>
        <button type="button" className={styles['undo']} onClick={() => location.reload()}>
          {common.reload()}
        </button>
        <button type="button" className={styles['close']} aria-label={common.dismiss()} onClick={missingParts.hush}>
          <Icon name="x" size={16} />
        </button>
      </span>
    </div>
  )
}
