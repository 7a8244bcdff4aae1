// npm run --silent annotate -- [--json] [--date YYYY-MM-DD] [--lang xx] FILE…
// Prints what the extension would mark in .html or .txt files. Exit codes: 0 done, 1 a file unreadable (the others still done), 2 wrong usage.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { entityTopics } from '../knowledge/entity-topics.ts'
import { annotate } from '../match/annotate.ts'
import { compileGazetteer } from '../match/compile/compile-gazetteer.ts'
import { type Gazetteer, loadGazetteer } from '../match/gazetteer.ts'
import { reasonText } from '../match/reason-text.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { isMeetingId } from '../model/meeting-id.ts'
import type { PageFacts, ResolvedMention } from '../model/page.ts'
import { errorWords } from '../text/error-words.ts'
import { guessLanguage } from '../text/guess-language.ts'
import { describeQuote } from '../text/quote-selector.ts'
import { dayNamed, languageNamed, readArguments, wrongUsage } from './command-line.ts'
import { loadData, problemText } from './load-data.ts'
import { type ReadDocument, readDocument } from './read-document.ts'

const USAGE = 'npm run --silent annotate -- [--json] [--date YYYY-MM-DD] [--lang xx] FILE…'

interface Options {
  json: boolean
  date: string | null
  lang: string | null
  files: string[]
}

/** Ends the command where it was called wrongly. */
function readOptions(): Options {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, date: { type: 'string' }, lang: { type: 'string' } },
  })
  if (positionals.length === 0) wrongUsage('No file named.', USAGE)
  return { json: values.json, date: dayNamed(USAGE, values.date), lang: languageNamed(USAGE, values.lang), files: positionals }
}

/** What one file gives, in the form that --json prints. */
function annotateDocument(file: string, read: ReadDocument, options: Options, gazetteer: Gazetteer, names: ReadonlyMap<string, string>) {
  const facts: PageFacts = { ...read.facts, lang: options.lang ?? (read.facts.lang || (guessLanguage(read.text) ?? 'en')) }
  if (options.date !== null) Object.assign(facts, { published: options.date, publishedFrom: 'given' })
  const blocks = options.lang === null ? read.blocks : read.blocks.map((block) => ({ ...block, lang: '' }))
  const found = annotate(blocks, facts, gazetteer, null)
  return {
    file,
    page: {
      title: facts.title,
      text: read.text,
      published: found.published,
      publishedFrom: found.publishedFrom,
      language: facts.lang.slice(0, 2),
      news: facts.kind !== 'other',
      topics: found.topics,
    },
    mentions: found.mentions.map((mention) => describeMention(mention, read, names)),
  }
}

function describeMention(mention: ResolvedMention, read: ReadDocument, names: ReadonlyMap<string, string>) {
  const start = read.offsetOf(mention.block, mention.start)
  const end = read.offsetOf(mention.block, mention.end)
  const named = (id: string) => ({ id, name: names.get(id) ?? id })
  const isMeeting = isMeetingId(mention.entity ?? mention.candidates[0]?.id ?? '')
  return {
    text: read.text.slice(start, end),
    kind: isMeeting ? 'meeting' : 'actor',
    entity: mention.entity === null ? null : named(mention.entity),
    candidates: mention.candidates.map(({ id, score }) => ({ ...named(id), score })),
    via: mention.via,
    score: mention.score,
    reason: reasonText(mention.reason),
    start,
    end,
    quote: describeQuote(read.text, { start, end }),
  }
}

type Annotated = ReturnType<typeof annotateDocument>

function printPlainly({ file, page, mentions }: Annotated): void {
  const date = page.published === null ? 'no date found' : `${page.published} (${page.publishedFrom})`
  console.log(
    `${file}: ${page.title || 'untitled'}\n  ${date}, ${page.language}, ${page.news ? 'news' : 'not a news page: the extension would not mark it'}`,
  )
  for (const mention of mentions) {
    const target = mention.entity?.name ?? `undecided: ${mention.candidates.map((one) => one.name).join(' | ')}`
    console.log(
      `  ${String(mention.start).padStart(6)}  ${mention.text.replace(/\s+/g, ' ')}  →  ${target}  (${mention.score}; ${mention.reason})`,
    )
  }
}

/** Problems of the data that are told one by one. */
const MOST_TOLD = 5

/** The record beside this program, whatever folder it is called from. */
function loadRecord(): KnowledgeSet {
  const { set, problems } = loadData(join(import.meta.dirname, '..', '..', 'data'))
  for (const problem of problems.slice(0, MOST_TOLD)) console.error(problemText('data', problem))
  if (problems.length > MOST_TOLD)
    console.error(`${problems.length - MOST_TOLD} more problems in the data; npm run data:check tells them all.`)
  return set
}

function main(): number {
  const options = readOptions()
  const set = loadRecord()
  const bytes = compileGazetteer(set, entityTopics(set))
  const gazetteer = loadGazetteer(bytes.buffer)
  const names = new Map<string, string>(set.entities.map((entity) => [entity.id, entity.name]))
  const results: Annotated[] = []
  let failed = false
  for (const file of options.files) {
    try {
      results.push(annotateDocument(file, readDocument(file), options, gazetteer, names))
    } catch (error) {
      failed = true
      const why = existsSync(file) ? errorWords(error) : 'no such file'
      console.error(`${file}: cannot be read: ${why}`)
    }
  }
  if (options.json) console.log(JSON.stringify(results, null, 2))
  else results.forEach(printPlainly)
  return failed ? 1 : 0
}

process.exitCode = main()
