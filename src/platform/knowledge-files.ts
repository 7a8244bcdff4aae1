// Reads the compiled knowledge that the package carries. A file that is missing or not what it should be is told apart and named,
// so that the reader sees what is wrong instead of a page without marks. Works in a page's Worker too, which has no extension API.

/** `problem` says what is wrong with the package's file `file`; `cause` is what was thrown, for whoever looks into it. */
export class KnowledgeFileError extends Error {
  readonly problem: 'missing' | 'damaged'
  readonly file: string
  constructor(problem: 'missing' | 'damaged', file: string, cause?: unknown) {
    super(`The file knowledge/${file} of Sidelight is ${problem}; installing Sidelight again mends it.`, { cause })
    this.name = 'KnowledgeFileError'
    this.problem = problem
    this.file = file
  }
}

async function read(file: string): Promise<Response> {
  let response: Response
  try {
    // From the root of the package, in which all of our pages and workers lie.
    response = await fetch(`/knowledge/${file}`)
  } catch (error) {
    // A package's missing file rejects in Chromium and Firefox alike; there is no network that could fail.
    throw new KnowledgeFileError('missing', file, error)
  }
  if (!response.ok) throw new KnowledgeFileError('missing', file)
  return response
}

/** The bytes of a file, given to `parse`, whose exceptions mean that the file is damaged. */
export async function readBinary<T>(file: string, parse: (bytes: ArrayBuffer) => T): Promise<T> {
  const bytes = await (await read(file)).arrayBuffer()
  try {
    return parse(bytes)
  } catch (error) {
    throw new KnowledgeFileError('damaged', file, error)
  }
}

/** The JSON of a file, given to `parse`, whose exceptions mean that the file is damaged. */
export async function readJson<T>(file: string, parse: (value: unknown) => T): Promise<T> {
  const text = await (await read(file)).text()
  try {
    return parse(JSON.parse(text))
  } catch (error) {
    throw new KnowledgeFileError('damaged', file, error)
  }
}

/** A file as it lies in the package. */
export async function readBlob(file: string): Promise<Blob> {
  return (await read(file)).blob()
}
