/** Whether this keyboard has ⌘ where others have Ctrl. */
export function isApple(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent)
}
