/** A portal's host taken apart: people edit its first label alone (contract 6.3). */
export interface PortalHost {
  label: string
  /** With its dot; empty where the host has one label. */
  suffix: string
}

/** `acme.tago.run`, the old `acme.run.tago.io` and a host of one's own; a scheme or path is left out. */
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

/** The address with another label; the old ending of TagoIO's becomes the new one (contract 6.3). */
export function withLabel(url: string | null | undefined, label: string): string {
  const { label: before, suffix } = splitHost(url)
  if (url && before === label) return url
  return label + (suffix === '.run.tago.io' ? '.tago.run' : suffix)
}

/** Letters, digits and hyphens, no hyphen at an end, at most 63 (RFC 1123). */
export const isHostLabel = (label: string): boolean => /^(?!-)[a-z0-9-]{1,63}(?<!-)$/.test(label)
