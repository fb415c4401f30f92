import type { IconName } from './Icon.tsx'
import { IconButton } from '../button/IconButton.tsx'
import { useCopied, type CopyOutcome } from './use-copied.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { say as common } from '#lib/messages/say.ts'
import { say } from '../messages/say.ts'

const icons: Record<CopyOutcome, IconName> = { idle: 'copy', copied: 'check', refused: 'alert-triangle' }
const tones = { idle: undefined, copied: 'ok', refused: 'bad' } as const
const titles: Record<CopyOutcome, string> = {
  get idle() {
    return common.copy()
  },
  get copied() {
    return say.copied()
  },
  get refused() {
    return say.browserRefusedCopy()
  },
}

/** Copies `value`; `label` names what is copied: "User ID". */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const { outcome, copy } = useCopied(label)
  return (
    <IconButton
      icon={icons[outcome]}
      label={say.copyLabel({ label: visibleName(label) })}
      tone={tones[outcome]}
      title={titles[outcome]}
      onClick={() => void copy(value)}
    />
  )
}
