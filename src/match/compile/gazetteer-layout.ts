// The binary layout of a compiled gazetteer: a header, then sections that typed arrays view in place.
// Loading checks magic, version, length and checksum of the header's table only; no section is parsed or copied.

/** "SLGZ" little-endian. */
const MAGIC = 0x5a474c53
/** Raised whenever the sections change meaning; an older file is refused, never misread. */
export const LAYOUT_VERSION = 9

/** Section order. Each is a typed array of the named element type. */
export const SECTIONS = {
  /** First-word filter: by hash, the languages (bits) in which some name may begin with such a word. */
  filter: Uint16Array,
  /** Open-addressing table of trie edges: keys and the states they lead to. */
  edgeKeys: Int32Array,
  edgeStates: Uint32Array,
  /** For each state the first of its patterns; one more entry ends the last. */
  statePatterns: Uint32Array,
  /** A bit for each state that some edge leaves. */
  stateEdges: Uint32Array,
  patternTarget: Uint32Array,
  patternMeta: Uint32Array,
  /** First and last day of validity (day numbers). */
  patternFrom: Int32Array,
  patternUntil: Int32Array,
  /** Where each pattern's folded text starts in `folded`; a zero ends it. */
  patternText: Uint32Array,
  /** The name as the record spells it: number of a string. */
  patternName: Uint32Array,
  folded: Uint16Array,
  /** States of the words that people's full names begin with, in order, and for each the patterns of the names that go on from it. */
  givenStates: Uint32Array,
  givenOffsets: Uint32Array,
  givenPatterns: Uint32Array,
  /** For each entity up to the last person: the patterns of his full names and surnames. */
  calledOffsets: Uint32Array,
  calledPatterns: Uint32Array,
  /** Entities: id (string number), kind (number in ENTITY_KINDS), first and last day, own state or body + 1 (0: none). */
  entityId: Uint32Array,
  /** Entity numbers in the order of their ids' UTF-16 units, to be searched by halves. */
  entityOrder: Uint32Array,
  entityKind: Uint8Array,
  /** 0: not told, 1: a woman, 2: a man. */
  entityGender: Uint8Array,
  entityStart: Int32Array,
  entityEnd: Int32Array,
  entityOf: Uint32Array,
  /** Lists by entity: offsets and values. Groups are numbers of shared meetings and bodies; topics are topic numbers. */
  groupOffsets: Uint32Array,
  groupValues: Uint32Array,
  topicOffsets: Uint32Array,
  topicValues: Uint32Array,
  /** Posts by person: four numbers each: number in POST_KEYS, entity of, first day, last day. */
  postOffsets: Uint32Array,
  postValues: Int32Array,
  /** Holders of posts by state or body: the same four numbers, with the person instead. */
  holderOffsets: Uint32Array,
  holderValues: Int32Array,
  /** String table: UTF-16 units and start offsets. */
  stringOffsets: Uint32Array,
  strings: Uint16Array,
  /** What is only read when a meeting noun or a cue is met: JSON, UTF-16 units. */
  worldText: Uint16Array,
} as const

export type SectionName = keyof typeof SECTIONS
type ArrayOf<T> = T extends Uint32ArrayConstructor
  ? Uint32Array
  : T extends Int32ArrayConstructor
    ? Int32Array
    : T extends Uint16ArrayConstructor
      ? Uint16Array
      : Uint8Array
export type SectionArrays = { [N in SectionName]: ArrayOf<(typeof SECTIONS)[N]> }
const NAMES = Object.keys(SECTIONS) as SectionName[]

/** magic, version, total bytes, header checksum; then start and length (elements) of each section. */
const HEADER_WORDS = 4 + NAMES.length * 2

/** A file that is no gazetteer, is cut short, or was made for another version. The message is for the reader. */
export class GazetteerDamaged extends Error {
  override name = 'GazetteerDamaged'
}

export function writeSections(sections: SectionArrays): Uint8Array<ArrayBuffer> {
  const header = new Uint32Array(HEADER_WORDS)
  let offset = align(HEADER_WORDS * 4)
  NAMES.forEach((name, index) => {
    header[4 + index * 2] = offset
    header[5 + index * 2] = sections[name].length
    offset = align(offset + sections[name].byteLength)
  })
  header[0] = MAGIC
  header[1] = LAYOUT_VERSION
  header[2] = offset
  header[3] = headerChecksum(header)
  const bytes = new Uint8Array(offset)
  bytes.set(new Uint8Array(header.buffer))
  NAMES.forEach((name, index) => {
    const array = sections[name]
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), header[4 + index * 2] as number)
  })
  return bytes
}

/** Views over the bytes. Throws GazetteerDamaged; never reads outside the buffer. */
export function readSections(buffer: ArrayBuffer): SectionArrays {
  if (buffer.byteLength < HEADER_WORDS * 4) throw new GazetteerDamaged('The file of names is cut short.')
  const header = new Uint32Array(buffer, 0, HEADER_WORDS)
  if (header[0] !== MAGIC) throw new GazetteerDamaged('The file of names is not one of ours.')
  if (header[1] !== LAYOUT_VERSION) throw new GazetteerDamaged('The file of names was made for another version of Sidelight.')
  if (header[2] !== buffer.byteLength) throw new GazetteerDamaged('The file of names is cut short.')
  if (header[3] !== headerChecksum(header)) throw new GazetteerDamaged('The file of names is damaged.')
  const sections: Partial<Record<SectionName, unknown>> = {}
  NAMES.forEach((name, index) => {
    const start = header[4 + index * 2] as number
    const length = header[5 + index * 2] as number
    const type = SECTIONS[name]
    if (start % 8 !== 0 || start + length * type.BYTES_PER_ELEMENT > buffer.byteLength)
      throw new GazetteerDamaged('The file of names is damaged.')
    sections[name] = new type(buffer, start, length)
  })
  return sections as SectionArrays
}

function align(bytes: number): number {
  return (bytes + 7) & ~7
}

function headerChecksum(header: Uint32Array): number {
  let sum = 0x811c9dc5 | 0
  for (let i = 0; i < header.length; i++) if (i !== 3) sum = Math.imul(sum ^ (header[i] as number), 0x01000193)
  return sum >>> 0
}
