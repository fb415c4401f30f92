/**
 * The code of a recovery mail, from the code itself or from the whole link: mails differ by deployment. A link has it
 * as a query value or as the last part of its path.
 */
export function recoveryCode(pasted: string): string {
  const text = pasted.trim()
  if (!/^https?:\/\//i.test(text)) return text
  try {
    const { searchParams, pathname, hash } = new URL(text)
    const named = searchParams.get('token') ?? searchParams.get('code')
    const last = (hash || pathname).split('/').findLast((part) => part !== '')
    return named ?? (last === undefined ? text : decodeURIComponent(last))
  } catch {
    return text
  }
}
