// Reads the lines of a pack into a knowledge set, line by line: progress, cancelling and early refusal come with it. Checks form,
// counts and checksum; the rules over the whole are check-pack.ts. Throws PackError and has then changed nothing.
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import { schemaProblem } from '../rules/schema-problem.ts'
import { Sha256 } from '../sha256.ts'
import { PackError } from './pack-error.ts'
import {
  listOf,
  PACK_FORMAT,
  PACK_LIMITS,
  PACK_LISTS,
  type PackHeader,
  type PackLimits,
  packFooterSchema,
  packHeaderSchema,
  schemaOfList,
} from './pack-format.ts'
import { parseLine } from './safe-json.ts'

export interface ReadPack {
  header: PackHeader
  set: KnowledgeSet
  /** Line of a record; 1 for the manifest and for ids that are not in the pack. */
  lineOf(id: string): number
}

/** Feed it every line in order, then ask for the result. */
export class PackReader {
  private readonly limits: PackLimits
  private readonly version: string
  private readonly digest = new Sha256()
  private readonly lines = new Map<string, number>()
  private readonly records: Omit<KnowledgeSet, 'manifest'> = {
    entities: [],
    topics: [],
    outlets: [],
    articles: [],
    statements: [],
    facts: [],
  }
  private header: PackHeader | null = null
  private line = 0
  private text = 0
  private ended = false
  /** What the checksum showed to be wrong; whatever follows it is told instead. */
  private fault: PackError | null = null

  /** `version`: this Sidelight's own, as "1.2.3". */
  constructor(version: string, limits: PackLimits = PACK_LIMITS) {
    this.version = version
    this.limits = limits
  }

  /** Records read, and how many there are to be (null before the header). */
  get progress(): { done: number; of: number | null } {
    return { done: this.lines.size, of: this.header === null ? null : totalOf(this.header) }
  }

  /** The header, known after the first line: a preview may show it before the rest is read. */
  get announced(): PackHeader | null {
    return this.header
  }

  /** The next line, without its newline. */
  readLine(line: string): void {
    this.line++
    this.text += line.length + 1
    if (line.length > this.limits.line)
      throw new PackError('line too long', this.line, `the line has more than ${this.limits.line} characters.`)
    if (this.text > this.limits.text)
      throw new PackError('too large', this.line, `the pack unpacks to more than ${this.limits.text} characters.`)
    if (this.ended) throw new PackError('text after the end', this.line, 'something follows the checksum, which has to be the last line.')
    if (this.header !== null && line.startsWith('{"checksum"')) {
      this.readFooter(line)
      return
    }
    if (this.header === null) this.header = this.readHeader(line)
    else this.readRecord(line, this.header)
    this.digest.update(line).update('\n')
  }

  /** The whole pack. Throws where the checksum has not come. */
  finish(): ReadPack {
    if (this.header === null) throw new PackError('not a pack', null, 'The file is empty.')
    const { header, lines, records, line } = this
    if (this.fault !== null) throw this.fault
    if (!this.ended) {
      const { done, of } = this.progress
      throw new PackError('truncated', line, `the pack ends here, after ${done} of ${of} records and without its checksum.`)
    }
    return { header, set: { manifest: header.manifest, ...records }, lineOf: (id) => lines.get(id) ?? 1 }
  }

  /** Has the checksum come, and fitted? Whatever is wrong with the rest of the file then stands after the pack. */
  get isEnded(): boolean {
    return this.ended && this.fault === null
  }

  private readHeader(line: string): PackHeader {
    if (!line.startsWith('{')) throw new PackError('not a pack', null, 'The file is not a Sidelight pack.')
    const value = parseLine(line, 1) as { pack?: unknown; format?: unknown }
    if (value.pack !== 'sidelight') throw new PackError('not a pack', null, 'The file is not a Sidelight pack.')
    if (typeof value.format === 'number' && value.format > PACK_FORMAT) {
      throw new PackError('newer format', 1, `the pack is written in format ${value.format}; this Sidelight reads format ${PACK_FORMAT}.`)
    }
    const parsed = packHeaderSchema.safeParse(value)
    const [issue] = parsed.error?.issues ?? []
    if (issue !== undefined) throw new PackError('wrong manifest', 1, sentence(schemaProblem(issue)))
    const header = packHeaderSchema.parse(value)
    if (isNewer(header.needs, this.version)) {
      throw new PackError('newer Sidelight needed', 1, `the pack needs Sidelight ${header.needs}; this is ${this.version}.`)
    }
    if (totalOf(header) > this.limits.records)
      throw new PackError('too large', 1, `the pack announces more than ${this.limits.records} records.`)
    return header
  }

  private readRecord(line: string, header: PackHeader): void {
    const value = parseLine(line, this.line)
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
    if (id === undefined) throw new PackError('wrong record', this.line, NO_ID)
    if (typeof id !== 'string') throw new PackError('wrong record', this.line, `"id" has to be a text such as "person/ana-brandt".`)
    const list = listOf(id)
    if (list === null) throw new PackError('unknown kind', this.line, `"${id.slice(0, 60)}" is no id of a kind that packs hold.`)
    const parsed = schemaOfList(list).safeParse(value)
    const [issue] = parsed.error?.issues ?? []
    if (issue !== undefined) throw new PackError('wrong record', this.line, `in ${id}, ${sentence(schemaProblem(issue))}`)
    const earlier = this.lines.get(id)
    if (earlier !== undefined) throw new PackError('id twice', this.line, `"${id}" stands on line ${earlier} already.`)
    this.lines.set(id, this.line)
    const records = this.records[list] as unknown[]
    if (records.length >= header.counts[list]) {
      throw new PackError('wrong counts', this.line, `the manifest announces ${header.counts[list]} ${list}, and this is one more.`)
    }
    records.push(parsed.data)
  }

  private readFooter(line: string): void {
    const { header, records } = this
    const parsed = packFooterSchema.safeParse(parseLine(line, this.line))
    if (!parsed.success) throw new PackError('wrong checksum', this.line, 'the checksum is not written in its form.')
    this.ended = true
    const wrong = PACK_LISTS.find((list) => records[list].length !== (header?.counts[list] ?? 0))
    if (wrong !== undefined) {
      const words = `the manifest announces ${header?.counts[wrong] ?? 0} ${wrong}, and the pack holds ${records[wrong].length}.`
      this.fault = new PackError('wrong counts', this.line, words)
    } else if (parsed.data.checksum !== `sha256:${this.digest.hex()}`) {
      const words = 'the checksum does not fit: the pack was changed or damaged after it was made.'
      this.fault = new PackError('wrong checksum', this.line, words)
    } else if (this.lines.size === 0) this.fault = new PackError('wrong counts', this.line, 'the pack holds no record.')
  }
}

const NO_ID = 'here stands no record: it has no "id", which says what it is about.'

function totalOf({ counts }: PackHeader): number {
  return PACK_LISTS.reduce((sum, list) => sum + counts[list], 0)
}

function sentence({ message, mend }: { message: string; mend: string }): string {
  return `${message}; ${mend}.`
}

function isNewer(wanted: string, have: string): boolean {
  const [a, b] = [wanted, have].map((version) => version.split('.').map(Number))
  for (let part = 0; part < 3; part++) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}
