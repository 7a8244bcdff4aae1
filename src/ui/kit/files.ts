// Giving the reader a file, without any permission: a link with the content inside.

/** Lets the browser save a text under this name. */
export function saveText(name: string, text: string, type = 'application/json'): void {
  saveBlob(name, new Blob([text], { type }))
}

/** Lets the browser save a file under this name. */
export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has the blob by then; a later turn, because Firefox starts it only after this one.
  setTimeout(() => URL.revokeObjectURL(address))
}
