type FileType = 'text/csv' | 'text/plain' | 'application/json' | 'application/x-ndjson' | 'application/xml'

/** Hands the browser a file to save, whole or in parts; nothing leaves this computer. */
export function saveFile(name: string, type: FileType, ...parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the data by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
