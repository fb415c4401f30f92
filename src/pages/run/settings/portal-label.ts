/** A portal's host split at its first dot: people edit only the first label (contract 6.3). */
export interface PortalHost {
  label: string
  /** With its leading dot; empty if the host has only one label. */
  suffix: string
}

/** Splits `acme.tago.run`, the old `acme.run.tago.io`, or a custom host; a scheme or path is dropped. */
export function splitHost(url: string | null | undefined): PortalHost {
  const host = (url ?? '')
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .toLowerCase()
  const dot = host.indexOf('.')
  return dot < 0
    ? { label: host, suffix: host === '' ? '.tago.run' : '' }
    : { label: host.slice(0, dot), suffix: host.slice(dot) }
}

/** The address with another label; TagoIO's old ending is replaced by the new one (contract 6.3). */
export function withLabel(url: string | null | undefined, label: string): string {
  const { label: before, suffix } = splitHost(url)
  if (url && before === label) return url
  return label + (suffix === '.run.tago.io' ? '.tago.run' : suffix)
}

/** Letters, digits and hyphens, no hyphen at either end, at most 63 characters (RFC 1123). */
export const isHostLabel = (label: string): boolean => /^(?!-)[a-z0-9-]{1,63}(?<!-)$/.test(label)
