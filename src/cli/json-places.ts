// Reads JSON and remembers on which line each value stands, so that every problem can name file and line.
// Gets a text; gives the value and a lookup from path to line, or the first thing that is not JSON, with its line.
// Refuses what JSON.parse swallows in silence: a key written twice, and the key "__proto__".

export type JsonPath = readonly (string | number)[]

export interface PlacedJson {
  value: unknown
  /** Line (from 1) of the value at a path; where the path leads nowhere, that of its nearest ancestor. */
  lineOf(path: JsonPath): number
}
export type PlacedJsonResult = { ok: true; json: PlacedJson } | { ok: false; line: number; message: string; mend?: string }

class NotJson extends Error {}

/** Parses one JSON text. Never throws. */
export function readPlacedJson(text: string): PlacedJsonResult {
  if (text.startsWith('\ufeff'))
    return { ok: false, line: 1, message: 'the file begins with an invisible mark of the byte order', mend: 'save it as UTF-8 without one' }
  const reader = new Reader(text)
  try {
    const value = reader.readWhole()
    const lines = reader.lines
    const lineOf = (path: JsonPath) => {
      for (let depth = path.length; depth >= 0; depth--) {
        const line = lines.get(JSON.stringify(path.slice(0, depth)))
        if (line !== undefined) return line
      }
      return 1
    }
    return { ok: true, json: { value, lineOf } }
  } catch (error) {
    if (!(error instanceof NotJson)) throw error
    return { ok: false, line: reader.line, message: error.message }
  }
}

/** A plain recursive reader. JSON.parse judges the tokens; this only finds where they stand. */
class Reader {
  readonly lines = new Map<string, number>()
  line = 1
  private at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  readWhole(): unknown {
    const value = this.readValue([])
    this.skipSpace()
    if (this.at < this.text.length) throw new NotJson('something follows the end of the value')
    return value
  }

  private readValue(path: (string | number)[]): unknown {
    this.skipSpace()
    this.lines.set(JSON.stringify(path), this.line)
    const first = this.text[this.at]
    if (first === '{') return this.readObject(path)
    if (first === '[') return this.readArray(path)
    return this.readToken(/"(?:[^"\\\n]|\\.)*"|true|false|null|-?\d[\d.eE+-]*/y)
  }

  private readObject(path: (string | number)[]): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    this.at++
    for (let first = true; ; first = false) {
      if (this.take('}')) return object
      if (!first && !this.take(',')) throw new NotJson('a comma or "}" is missing')
      this.skipSpace()
      const key = this.readToken(/"(?:[^"\\\n]|\\.)*"/y)
      if (typeof key !== 'string' || key === '__proto__') throw new NotJson('the key "__proto__" is not allowed')
      if (Object.hasOwn(object, key)) throw new NotJson(`the key "${key}" is written twice`)
      if (!this.take(':')) throw new NotJson(`a colon is missing after "${key}"`)
      object[key] = this.readValue([...path, key])
    }
  }

  private readArray(path: (string | number)[]): unknown[] {
    const array: unknown[] = []
    this.at++
    for (;;) {
      if (this.take(']')) return array
      if (array.length > 0 && !this.take(',')) throw new NotJson('a comma or "]" is missing')
      array.push(this.readValue([...path, array.length]))
    }
  }

  private readToken(pattern: RegExp): unknown {
    pattern.lastIndex = this.at
    const token = pattern.exec(this.text)?.[0]
    if (token === undefined) throw new NotJson(this.at >= this.text.length ? 'the file ends too early' : 'a value or a key is missing')
    try {
      const value: unknown = JSON.parse(token)
      this.at += token.length
      return value
    } catch {
      throw new NotJson(`${token.slice(0, 40)} is not a JSON value`)
    }
  }

  private take(char: string): boolean {
    this.skipSpace()
    if (this.text[this.at] !== char) return false
    this.at++
    return true
  }

  private skipSpace(): void {
    for (; this.at < this.text.length; this.at++) {
      const char = this.text[this.at]
      if (char === '\n') this.line++
      else if (char !== ' ' && char !== '\t' && char !== '\r') return
    }
  }
}
