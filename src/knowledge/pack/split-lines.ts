// Cuts a stream of text into lines without ever holding more than one line and one piece of the stream.
// A line that never ends (a zip bomb of one line) is refused before it fills the memory.
import { PackError } from './pack-error.ts'
import { PACK_LIMITS } from './pack-format.ts'

export class LineSplitter {
  private rest = ''
  private count = 0
  private readonly longest: number

  constructor(longest: number = PACK_LIMITS.line) {
    this.longest = longest
  }

  /** The lines that this piece completes, without their newlines. Throws PackError where a line grows too long. */
  push(piece: string): string[] {
    const lines = (this.rest + piece).split('\n')
    this.rest = lines.pop() ?? ''
    this.count += lines.length
    if (this.rest.length > this.longest) {
      throw new PackError('line too long', this.count + 1, `the line has more than ${this.longest} characters.`)
    }
    return lines
  }

  /** The last line, where the stream did not end with a newline. */
  end(): string[] {
    const last = this.rest
    this.rest = ''
    return last === '' ? [] : [last]
  }
}
