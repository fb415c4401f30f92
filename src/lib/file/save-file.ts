type FileType = 'text/csv' | 'text/plain' | 'application/json' | 'application/x-ndjson' | 'application/xml'

/** Saves a file through the browser's download, whole or in parts; nothing leaves this computer. */
export function saveFile(name: string, type: FileType, ...parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The address may be revoked in the next task: the download keeps its own reference to the data.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
