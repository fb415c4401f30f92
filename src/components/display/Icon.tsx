import { iconPaths, pointing, type IconName } from './icon-paths.ts'

export type { IconName }

/** One outline icon; `size` in px. Decorative by default: give `label` where no text says the same. */
export function Icon({ name, size = 18, label }: { name: IconName; size?: number; label?: string }) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={size < 16 ? 2.2 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      data-points={pointing.has(name) || undefined}
      {...naming}
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
