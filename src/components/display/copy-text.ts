import { say } from '../messages/say.ts'

/**
 * Copies text to the clipboard. Pages that are not served over https have no clipboard interface; there a *copy*
 * command is sent whose text is replaced by ours. Call it while a press is handled. Rejects when the browser refuses.
 */
export async function copyText(text: string): Promise<void> {
  // Missing on such pages, whatever the types say.
  const clipboard: Clipboard | undefined = Reflect.get(navigator, 'clipboard')
  if (clipboard) return clipboard.writeText(text)
  let done = false
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    done = true
  }
  document.addEventListener('copy', put, true)
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the only way without the interface above
    document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', put, true)
  }
  if (!done) throw new DOMException(say.browserRefusedCopy(), 'NotAllowedError')
}
