// npm run draft -- [--date YYYY-MM-DD] [--lang xx] FILE: reads an article's text (.txt or .html) and prints what could go into the
// record: actors, meetings, quotations with their speakers, figures. Writes nothing: a statement needs a human's yes.

import { resolve } from 'node:path'
import { entityTopics } from '../knowledge/entity-topics.ts'
import { annotate } from '../match/annotate.ts'
import { compileGazetteer } from '../match/compile/compile-gazetteer.ts'
import { loadGazetteer } from '../match/gazetteer.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { guessLanguage } from '../text/guess-language.ts'
import { dayNamed, languageNamed, readArguments, wrongUsage } from './command-line.ts'
import { type ArticleDraft, draftArticle } from './draft/draft-article.ts'
import { isSystemError } from './input-error.ts'
import { loadData } from './load-data.ts'
import { readDocument } from './read-document.ts'

/** Reads the file against the record. Throws the file system's error. */
export function draftFile(file: string, set: KnowledgeSet, options: { date?: string | null; lang?: string | null }): ArticleDraft {
  const { facts, blocks, text } = readDocument(file)
  const lang = options.lang ?? (facts.lang || (guessLanguage(text) ?? 'en'))
  const given = options.date == null ? {} : { published: options.date, publishedFrom: 'given' as const }
  const gazetteer = loadGazetteer(compileGazetteer(set, entityTopics(set)).buffer as ArrayBuffer)
  return draftArticle(blocks, annotate(blocks, { ...facts, lang, ...given }, gazetteer, null), lang)
}

/** The draft as an editor reads it. */
export function draftText(file: string, draft: ArticleDraft, set: KnowledgeSet): string {
  const names = new Map<string, string>(set.entities.map(({ id, name }) => [id, name]))
  const entries = (list: readonly [string, number][]) => list.map(([id, count]) => `- ${names.get(id) ?? id} (${id}), ${count} ×`)
  const quotations = draft.quotations.flatMap(({ text, beside, attribution, statement }) => [
    `- “${text}” … ${beside}`,
    attribution === null ? '  nobody named near it' : `  ${names.get(attribution.actor) ?? attribution.actor}: ${attribution.how}`,
    ...(statement === null ? [] : [indent(JSON.stringify(statement, null, 2))]),
  ])
  return [
    `Draft from ${file}. Nothing has been written; stance and gist are yours.`,
    `Day: ${draft.published ?? 'not found; give it with --date'}`,
    section('Meetings', entries(draft.meetings)),
    section('Actors', entries(draft.actors)),
    section(
      'Topics',
      draft.topics.map((topic) => `- ${topic}`),
    ),
    section('Quotations', quotations),
    section(
      'Figures',
      draft.figures.map(({ text, of }) => `- ${text} ${of}`),
    ),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string {
  return `\n${title}\n${lines.length === 0 ? '- none found' : lines.join('\n')}`
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}

const USAGE = 'npm run draft -- [--date YYYY-MM-DD] [--lang xx] FILE'

if (import.meta.main) {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: { date: { type: 'string' }, lang: { type: 'string' } },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) wrongUsage('One file at a time.', USAGE)
  const options = { date: dayNamed(USAGE, values.date), lang: languageNamed(USAGE, values.lang) }
  const { set } = loadData(resolve('data'))
  try {
    console.log(draftText(file, draftFile(file, set, options), set))
  } catch (error) {
    if (!isSystemError(error)) throw error
    console.error(`${file} cannot be read: ${error.message}`)
    process.exitCode = 1
  }
}
