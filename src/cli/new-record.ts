// npm run new -- KIND …: scaffolds a record in data/, filled in as far as it can be, for an editor to complete.
//   article URL [LANGUAGE] [DAY]         its outlet is found by the host, by its name (and given the host), or scaffolded too; DAY where the address does not tell it
//   statement ACTOR DATE TOPIC [ARTICLE…]    fact SUBJECT SLUG [ARTICLE…]
//   meeting PLACE-DATE [ARTICLE…]        person|state|organisation|bloc|office|topic|outlet SLUG
//   gold LANGUAGE SLUG                   an empty page for the measuring stick, in tests/gold
// Never writes over a record that is there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fuzzyDateSchema } from '../model/fuzzy-date.ts'
import { canonicalAddress } from '../text/canonical-address.ts'
import { errorWords } from '../text/error-words.ts'
import { readAddress } from './article-address.ts'
import { fileOf, LIST_FOLDERS, type ListFolder } from './data-layout.ts'
import { readPlacedJson } from './json-places.ts'
import { listFiles, loadData } from './load-data.ts'
import { nearestId } from './nearest-id.ts'
import { newGoldPage } from './new-gold-page.ts'
import { factTemplate, RECORD_TEMPLATES, statementTemplate } from './record-templates.ts'

/** The arguments do not say what to scaffold, or the record is there already. */
export class NewRecordError extends Error {}

type Json = Record<string, unknown>

/** What can be asked for, one a line; printed where an editor asks for nothing or for something unknown. */
const USAGE = `npm run new -- article URL [LANGUAGE] [DAY]
npm run new -- statement ACTOR DATE TOPIC [ARTICLE…]
npm run new -- fact SUBJECT SLUG [ARTICLE…]
npm run new -- meeting PLACE-DATE [ARTICLE…]
npm run new -- ${Object.keys(RECORD_TEMPLATES)
  .filter((kind) => kind !== 'meeting')
  .join('|')} SLUG`

/** Writes the record and gives the files (relative to `dir`) that an editor has to complete. Throws NewRecordError. */
export function newRecord(dir: string, [kind = '', ...rest]: readonly string[]): string[] {
  const [first = '', second = '', third = '', ...articles] = rest
  if (first === '') throw new NewRecordError(`say what to add:\n${USAGE}`)
  if (kind === 'article') return newArticle(dir, first, [second, third])
  if (kind === 'statement') {
    if (third === '') throw new NewRecordError('npm run new -- statement ACTOR DATE TOPIC [ARTICLE…]')
    if (!fuzzyDateSchema.safeParse(second).success) throw new NewRecordError(`"${second}" is no date such as 2025-03-11, 2025-03 or 2025`)
    mustBeKnown(dir, [first, third, ...articles])
    return [addToList(dir, 'statement', first, statementTemplate(first, second, third, articles))]
  }
  if (kind === 'fact') {
    if (second === '') throw new NewRecordError('npm run new -- fact SUBJECT SLUG [ARTICLE…]')
    const sources = third === '' ? [] : [third, ...articles]
    mustBeKnown(dir, [first, ...sources])
    return [addToList(dir, 'fact', first, factTemplate(first, second, sources))]
  }
  const template = Object.hasOwn(RECORD_TEMPLATES, kind) ? RECORD_TEMPLATES[kind] : undefined
  if (template === undefined) {
    throw new NewRecordError(`"${kind}" is no kind of record:\n${USAGE}`)
  }
  const id = `${kind}/${first.replace(new RegExp(`^${kind}/`), '')}`
  if (!/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw new NewRecordError(`"${first}" is no slug: lower-case letters, digits and single hyphens`)
  mustBeKnown(dir, rest.slice(1))
  const known = loadData(dir).set.entities.filter((entity) => entity.kind === 'meeting')
  return [writeRecord(dir, id, template(id, rest.slice(1), known))]
}

/** Throws where an id leads nowhere: a slip would begin a second file for somebody who has one. */
function mustBeKnown(dir: string, ids: readonly string[]): void {
  const known = knownIds(dir)
  for (const id of ids) {
    if (known.has(id)) continue
    const near = nearestId(id, known)
    throw new NewRecordError(`"${id}" is not in the record; ${near === null ? 'correct it, or add that record first' : `is it ${near}?`}`)
  }
}

/** Every id written anywhere, in records that are still to be completed too: those no schema accepts yet. */
function knownIds(dir: string): Set<string> {
  const files = listFiles(dir).filter((file) => file.endsWith('.json') && !file.startsWith('schema/'))
  return new Set(
    files.flatMap((file) => [...readFileSync(join(dir, file), 'utf8').matchAll(/"id":\s*"([^"]+)"/g)].map(([, id = '']) => id)),
  )
}

/** `said`: what the editor says of it besides, in any order: its language, its day. */
function newArticle(dir: string, url: string, said: readonly string[]): string[] {
  const facts = readAddress(url)
  if (facts === null) throw new NewRecordError(`"${url}" is no http or https address`)
  const { set } = loadData(dir)
  const there = set.articles.find((article) => article.url !== undefined && canonicalAddress(article.url) === canonicalAddress(url))
  if (there !== undefined) throw new NewRecordError(`${there.id} is this article already; use its id`)
  const slugOfOutlet = slugOfHost(facts.host)
  const known =
    set.outlets.find(({ domains }) => domains.some((domain) => facts.host === domain || facts.host.endsWith(`.${domain}`))) ??
    set.outlets.find(({ id }) => nameless(id.slice('outlet/'.length)) === nameless(slugOfOutlet))
  const outlet = known?.id ?? `outlet/${slugOfOutlet}`
  const files =
    known === undefined
      ? [writeRecord(dir, outlet, { ...RECORD_TEMPLATES.outlet?.(outlet, [], []), domains: [facts.host] })]
      : addHost(dir, outlet, facts.host)
  const usual = set.articles.find((article) => article.outlet === outlet)?.language
  const day = said.find((word) => /^\d{4}/.test(word))
  const language = said.find((word) => word !== '' && word !== day)
  // A day that nobody said yet is asked for, like the title.
  const isInAddress = day === undefined && facts.published !== null
  const dated = isInAddress ? { published: facts.published, dateFrom: 'address' } : { published: day ?? '', dateFrom: 'page' }
  const slug = facts.slug || dated.published || 'untitled'
  const article: Json = { id: `article/${outlet.slice('outlet/'.length)}/${slug}`, title: '', url, ...dated }
  return [...files, addToList(dir, 'article', outlet, { ...article, language: language || usual || '' })]
}

/** "the-guardian" and "theguardian" are one paper. */
const nameless = (slug: string) => slug.replaceAll('-', '').replace(/^the/, '')

/** Adds a host to an outlet that is known by its name only, and gives its file; nothing where it has the host. */
function addHost(dir: string, outlet: string, host: string): string[] {
  const file = fileOf(outlet)
  const record = readRecords(join(dir, file), file)
  const domains = (record.domains ?? []) as string[]
  if (domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return []
  write(dir, file, { ...record, domains: [...domains, host].sort() })
  return [file]
}

/** "www.selva-post.example" → "selva-post". */
function slugOfHost(host: string): string {
  const parts = host.split('.').slice(0, -1)
  const name = parts.findLast((part) => part.length > 3) ?? parts[0] ?? host
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

function writeRecord(dir: string, id: string, record: Json): string {
  const file = fileOf(id)
  if (existsSync(join(dir, file))) throw new NewRecordError(`data/${file} is there already`)
  write(dir, file, record)
  return file
}

/** Adds a record to its owner's file, which is made where it is missing. */
function addToList(dir: string, folder: ListFolder, owner: string, record: Json): string {
  const file = fileOf(String(record.id))
  const path = join(dir, file)
  const { owner: ownerKey, list } = LIST_FOLDERS[folder]
  const content = existsSync(path) ? readRecords(path, file) : { [ownerKey]: owner, [list]: [] }
  const records = content[list]
  if (!Array.isArray(records)) throw new NewRecordError(`data/${file} has no list "${list}"; add it first`)
  if (records.some(({ id }) => id === record.id)) throw new NewRecordError(`${record.id} is in data/${file} already`)
  write(dir, file, { ...content, [list]: [...records, record].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)) })
  return file
}

/** A file that another editor may have left half written. Throws NewRecordError with the line where it is no JSON. */
function readRecords(path: string, file: string): Json {
  const placed = readPlacedJson(readFileSync(path, 'utf8'))
  if (!placed.ok) throw new NewRecordError(`data/${file}:${placed.line}: ${placed.message}; correct it first`)
  return placed.json.value as Json
}

function write(dir: string, file: string, value: Json): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), `${JSON.stringify(value, null, 2)}\n`)
}

/** Writes an empty gold page (tests/gold) and gives its file's name. Throws NewRecordError. */
function addGoldPage(dir: string, lang: string, slug: string): string {
  let page: ReturnType<typeof newGoldPage>
  try {
    page = newGoldPage(lang, slug)
  } catch (error) {
    throw new NewRecordError(errorWords(error))
  }
  const path = join(dir, page.file)
  if (existsSync(path)) throw new NewRecordError(`tests/gold/${page.file} is there already`)
  writeFileSync(path, page.text)
  return page.file
}

if (import.meta.main) {
  const [kind, ...rest] = process.argv.slice(2)
  try {
    if (kind === 'gold') {
      console.log(`tests/gold/${addGoldPage(resolve('tests/gold'), rest[0] ?? '', rest[1] ?? '')}`)
      console.log('Write the page from the facts, without looking at the matcher (tests/gold/README.md).')
    } else {
      for (const file of newRecord(resolve('data'), process.argv.slice(2))) console.log(`data/${file}`)
      console.log('Fill in the empty texts, then run npm run data:format and npm run data:check.')
    }
  } catch (error) {
    if (!(error instanceof NewRecordError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
