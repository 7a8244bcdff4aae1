// Puts the rows of a table into a draft: what the draft or the packs in use know by that name is named, everything else is written new.
// Two rows that tell the same statement become one with two reports. Nothing that was in the draft is changed but by adding to it.
import { ACTOR_KINDS } from '../../model/ids.ts'
import { sameJson, undoJson } from '../../model/undo-json.ts'
import { canonicalAddress } from '../../text/canonical-address.ts'
import { type Draft, type DraftRecord, findRecord, recordsOf, replaceRecord } from './draft.ts'
import { appendAt, isList, type Json, type JsonObject, setAt, textAt } from './draft-path.ts'
import { finder, type KnownRecord, knownOfDraft } from './known-records.ts'
import { addNew, type DraftKind, namesOf } from './new-records.ts'
import { PACK_LISTS } from './pack-format.ts'
import type { Column, TableKind } from './table-columns.ts'
import type { ReadRow } from './table-rows.ts'

/** Separates several names in one cell. */
const SEVERAL = /\s*[;|]\s*/

/** `known`: records of the packs in use. Gives the draft with all rows in it. */
export function addRows(draft: Draft, kind: TableKind, rows: readonly ReadRow[], known: readonly KnownRecord[]): Draft {
  const writer = new TableWriter(draft, known)
  for (const { values } of rows) {
    if (kind === 'statements') writer.statement(values)
    else if (kind === 'actors') writer.actor(values)
    else writer.meeting(values)
  }
  return writer.draft
}

type Values = Partial<Record<Column, string>>

class TableWriter {
  draft: Draft
  private readonly known: readonly KnownRecord[]
  private find: ReturnType<typeof finder>
  private readonly articles = new Map<string, string>()

  constructor(draft: Draft, known: readonly KnownRecord[]) {
    this.draft = draft
    this.known = known
    this.find = finder([...knownOfDraft(draft), ...known])
    for (const article of draft.articles) this.articles.set(canonicalAddress(textAt(article, ['url'])), article.id)
  }

  actor({ name = '', kind = 'person', description, otherNames, country, of }: Values): void {
    const id = this.actorNamed(name, kind)
    this.fill(id, { description: description && { en: description }, iso: country })
    if (of !== undefined && (kind === 'office' || kind === 'organisation')) this.fill(id, { of: this.actorNamed(of, 'state') })
    for (const text of otherNames?.split(SEVERAL) ?? []) if (text !== '') this.addName(id, text)
  }

  meeting(values: Values): void {
    const { name = '', description, start, end, place, level, format, participants } = values
    const id = this.named(name, ['meeting']) ?? this.write('meeting', name, null)
    const article = this.article(values)
    this.set(id, { level, format })
    this.fill(id, { description: description && { en: description }, start, end, place: place && { city: { en: place } } })
    this.add(id, 'sources', article)
    for (const each of participants?.split(SEVERAL) ?? []) {
      if (each === '') continue
      const entry = { actor: this.actorNamed(each, 'person'), role: 'participant', mode: 'in person', sources: [article] }
      this.change(id, (record) => (hasParticipant(record, entry.actor) ? record : appendAt(record, ['participations'], entry)))
    }
  }

  statement(values: Values): void {
    const { actor: who = '', kind = 'person', topic: about = '', question, stance, gist = '', said, quote, meeting, language } = values
    const actor = this.actorNamed(who, kind)
    const topic = this.named(about, ['topic']) ?? this.write('topic', about, null)
    this.fill(topic, { question: question && { en: question } })
    const article = this.article(values)
    const held = stance === undefined || stance === 'none' ? null : stance
    const same = this.draft.statements.find(
      (each) => each.actor === actor && each.topic === topic && textAt(each, ['said']) === (said ?? '') && each.gist === gist,
    )
    const id = same?.id ?? this.write('statement', `${said ?? ''} ${about}`, actor)
    if (same === undefined) {
      this.set(id, { gist, topic, said, meeting: meeting && (this.named(meeting, ['meeting']) ?? this.write('meeting', meeting, null)) })
      this.change(id, (record) => ({ ...record, stance: held }))
    }
    const quotation = quote && { text: quote, lang: language ?? 'en', kind: 'as printed' }
    const report = { article, mode: quote === undefined ? 'indirect' : 'direct', ...(quotation ? { quote: quotation } : {}) }
    this.change(id, (record) => (hasReport(record, article) ? record : appendAt(record, ['reports'], report)))
  }

  /** The article at the row's address; its outlet by name, else by the host. */
  private article({ address = '', title, published, language, outlet: name }: Values): string {
    const canonical = canonicalAddress(address)
    const host = canonical.split(/[/?]/)[0] ?? ''
    const known = this.articles.get(canonical)
    const outlet = this.draft.outlets.find(({ domains }) => isList(domains) && domains.includes(host))?.id
    const owner = outlet ?? this.named(name ?? host, ['outlet']) ?? this.write('outlet', name ?? host, null)
    // An outlet of another pack has its domains there.
    if (findRecord(this.draft, owner) !== undefined) this.add(owner, 'domains', host)
    const slug = canonical.slice(host.length).split('?')[0] ?? ''
    const id = known ?? this.write('article', title ?? (slug.split('/').at(-1) || host), owner)
    this.articles.set(canonical, id)
    if (known === undefined) this.change(id, ({ title: _slug, ...record }) => ({ ...record, language: language ?? 'en' }) as DraftRecord)
    this.fill(id, { title, url: address, published, dateFrom: published && 'page' })
    return id
  }

  private actorNamed(name: string, kind: string): string {
    return this.named(name, ACTOR_KINDS) ?? this.write(kind as DraftKind, name, null)
  }

  private named(name: string, kinds: readonly DraftKind[]): string | undefined {
    return this.find(name, kinds)?.id
  }

  private write(kind: DraftKind, name: string, owner: string | null): string {
    const { draft, id } = addNew(this.draft, kind, name, owner)
    this.draft = draft
    // Statements and articles are found by what they hold, not by name.
    if (kind !== 'statement' && kind !== 'article') this.find = finder([...knownOfDraft(draft), ...this.known])
    return id
  }

  private addName(id: string, text: string): void {
    const acronym = /^[\p{Lu}\p{N}.]{2,6}$/u.test(text)
    const [full] = namesOf('person', text, 'en')
    this.change(id, (record) => {
      const names = isList(record.names) ? record.names : []
      if (names.some((name) => textAt(name, ['text']) === text)) return record
      return appendAt(record, ['names'], acronym ? { ...(full as JsonObject), kind: 'acronym' } : (full as JsonObject))
    })
  }

  /** Adds a text to a list that may hold it already. */
  private add(id: string, key: string, text: string): void {
    this.change(id, (record) => {
      const list = record[key]
      return isList(list) && list.includes(text) ? record : appendAt(record, [key], text)
    })
  }

  /** Writes what the row says. */
  private set(id: string, values: Record<string, Json | undefined>): void {
    for (const [key, value] of Object.entries(values)) {
      if (value !== undefined && value !== '') this.change(id, (record) => setAt(record, [key], value))
    }
  }

  /** Writes what the record does not say yet. */
  private fill(id: string, values: Record<string, Json | undefined>): void {
    for (const [key, value] of Object.entries(values)) {
      if (value !== undefined && value !== '')
        this.change(id, (record) => (record[key] === undefined ? setAt(record, [key], value) : record))
    }
  }

  /** Records of other packs are named, never changed. */
  private change(id: string, step: (record: DraftRecord) => DraftRecord): void {
    const record = findRecord(this.draft, id)
    if (record !== undefined) this.draft = replaceRecord(this.draft, id, step(record))
  }
}

const hasEntry = (list: Json | undefined, key: string, id: string): boolean =>
  isList(list) && list.some((each) => textAt(each, [key]) === id)
const hasParticipant = (record: DraftRecord, actor: string): boolean => hasEntry(record.participations, 'actor', actor)
const hasReport = (record: DraftRecord, article: string): boolean => hasEntry(record.reports, 'article', article)

/**
 * Takes an import back out of a draft that has changed since: what it added goes, unless somebody has worked on it since; what it added to
 * is as it was before, but for what was written there since. Everything else stays as it is now.
 */
export function takeBack(now: Draft, before: Draft, after: Draft): Draft {
  const lists = PACK_LISTS.map((list) => {
    const [old, made] = [before, after].map((draft) => new Map(draft[list].map((record) => [record.id, record])))
    const left = now[list].flatMap((record) => {
      const [was, became] = [old?.get(record.id), made?.get(record.id)]
      // A record that the import left alone is the same object: nothing of it is compared.
      if (became === undefined || was === became) return [record]
      if (was === undefined) return sameJson(record, became) ? [] : [record]
      return [undoJson(record, was, became) as DraftRecord]
    })
    return [list, left]
  })
  return { ...now, ...Object.fromEntries(lists) }
}

/** How many records a step added. */
export function addedCount(before: Draft, after: Draft): number {
  return recordsOf(after).length - recordsOf(before).length
}
