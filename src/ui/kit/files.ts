// Giving the reader a file and taking one, without any permission: a link with the text inside, and the browser's own file chooser.

/** Lets the browser save a text under this name. */
export function saveText(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has the blob by then; a later turn, because Firefox starts it only after this one.
  setTimeout(() => URL.revokeObjectURL(address))
}

/** The text of the file chosen in an input, which is emptied so that the same file can be chosen again. Null: none was chosen. */
export async function chosenText(input: HTMLInputElement): Promise<string | null> {
  const file = input.files?.[0]
  const text = file === undefined ? null : await file.text()
  input.value = ''
  return text
}
