// Ids of a draft's records, made from their names so that nobody has to write one. An id stays when the name changes; only records
// whose id begins with another record's (statements, facts, articles) follow that one, as the rules demand.
import { type Draft, type DraftRecord, recordsOf, replaceRecord } from './draft.ts'
import type { Json } from './draft-path.ts'

/** Words enough to know a record by. */
const LONGEST_SLUG = 60

/** Letters that Unicode does not take apart, as passports write them. Everything else that is not Latin falls back to a number. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ı=i ' +
    'а=a б=b в=v г=g ґ=g д=d е=e є=ie ё=io ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ' +
    'ш=sh щ=shch ъ= ы=y ь= э=e ю=iu я=ia'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)

/** Lower-case Latin letters, digits and single hyphens; empty where the text has none of them. */
export function slugOfText(text: string): string {
  const spelled = [...text.normalize('NFC').toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('')
  return spelled
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '')
}

const tailOf = (id: string): string => id.slice(id.indexOf('/') + 1)

/** An id that no record of the draft has: `folder` ("person", "statement/ana-brandt"), then the text's slug, numbered where taken. */
export function freshId(draft: Draft, folder: string, text: string): string {
  const kind = folder.split('/')[0] ?? folder
  // Statements and facts of two entities with one slug would share a file, so entities differ in their slugs, not only their kinds.
  const taken = new Set(recordsOf(draft).flatMap(({ id }) => [id, `* ${tailOf(id)}`]))
  const isTaken = (id: string) => taken.has(id) || (!folder.includes('/') && taken.has(`* ${tailOf(id)}`))
  const slug = slugOfText(text) || kind
  for (let number = 1; ; number++) {
    const id = `${folder}/${number === 1 ? slug : `${slug}-${number}`}`
    if (!isTaken(id)) return id
  }
}

/** Keys by which a record's id belongs to another record. */
const OWNER_KEYS: Readonly<Record<string, string>> = { statement: 'actor', fact: 'subject', article: 'outlet' }

/** The record with the id that fits its owner, everywhere it is named; the draft itself where it fits already. Gives the id too. */
export function fitId(draft: Draft, record: DraftRecord): { draft: Draft; id: string } {
  const [kind = '', owner, ...rest] = record.id.split('/')
  const key = OWNER_KEYS[kind]
  const wanted = key === undefined ? undefined : record[key]
  if (typeof wanted !== 'string' || tailOf(wanted) === owner || wanted === '') return { draft, id: record.id }
  const id = freshId(draft, `${kind}/${tailOf(wanted)}`, rest.join('-'))
  const renamed = replaceRecord(draft, record.id, { ...record, id })
  return { draft: mapRecords(renamed, (value) => (value === record.id ? id : value)), id }
}

/** Every text of every record, replaced. */
function mapRecords(draft: Draft, replace: (text: string) => string): Draft {
  const map = (value: Json): Json => {
    if (typeof value === 'string') return replace(value)
    if (Array.isArray(value)) return value.map(map)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, map(item)]))
  }
  const { manifest, ...lists } = draft
  const mapped = Object.fromEntries(Object.entries(lists).map(([list, records]) => [list, records.map(map)]))
  return { manifest, ...mapped } as unknown as Draft
}
