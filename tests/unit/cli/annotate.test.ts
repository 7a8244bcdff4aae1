// The command line as others call it: exit codes, the shape of --json to the letter, offsets and quotes that lead back to the words.
// Runs the program itself, over the real record; only names that any state of the record has are asked for.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findQuote } from '../../../src/text/quote-selector.ts'

// Each run starts a process that reads and compiles the whole record.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const PROGRAM = join(import.meta.dirname, '../../../src/cli/annotate.ts')

/** Our own words about a page of a fictional outlet. */
const TEXT = `Leaders speak of guarantees

Emmanuel Macron and Volodymyr Zelensky spoke on Tuesday about security guarantees for Ukraine.\r
  Later Macron’s office\u00a0said that Zelen\u00adsky had left. 🙂 Mr Macron stayed.
`
const HTML = `<!doctype html><html lang="en-GB"><head><title>Leaders speak</title>
<meta property="article:published_time" content="2025-03-12T08:00:00Z"></head><body>
<nav><a href="/">Emmanuel Macron</a></nav>
<article><h1>Leaders   speak of guarantees</h1>
<p>It was a long day for the guests. <b>Emmanuel</b> <i>Macron</i> and
   Volodymyr Zelensky   spoke about security guarantees for Ukraine.</p>
<script>const name = 'Emmanuel Macron'</script>
<p>Later Macron&#8217;s office&nbsp;said that Zelen&shy;sky had left. 🙂 Nobody else was there, and rain fell.</p></article></body></html>`

interface Mention {
  text: string
  kind: string
  entity: { id: string; name: string } | null
  candidates: { id: string; name: string; score: number }[]
  via: string
  score: number
  reason: string
  start: number
  end: number
  quote: { exact: string; prefix: string; suffix: string }
}
interface Annotated {
  file: string
  page: Record<string, unknown> & { text: string }
  mentions: Mention[]
}

let folder: string
let run: (...args: string[]) => { status: number | null; stdout: string; stderr: string }
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-annotate-'))
  writeFileSync(join(folder, 'story.txt'), TEXT)
  writeFileSync(join(folder, 'story.html'), HTML)
  writeFileSync(join(folder, 'empty.txt'), '')
  // Called from another folder than the project's, as people do.
  run = (...args) => spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, encoding: 'utf8' })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('wrong usage', () => {
  test.each([
    ['no file', []],
    ['an option that is none', ['--jsn', 'story.txt']],
    ['a date that is no day', ['--date', '2025-02-30', 'story.txt']],
    ['a date in another form', ['--date', '12 March 2025', 'story.txt']],
    ['a language that is none', ['--lang', 'English', 'story.txt']],
    ['an option without its value', ['story.txt', '--date']],
  ])('%s: exit code 2, the usage on standard error, nothing on standard output', (_why, args) => {
    const { status, stdout, stderr } = run(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage:')
  })
})

describe('--json', () => {
  let all: Annotated[]
  let text: Annotated
  let html: Annotated
  let outcome: ReturnType<typeof run>
  beforeAll(() => {
    outcome = run('--json', 'story.txt', 'missing.txt', 'story.html', 'empty.txt')
    all = JSON.parse(outcome.stdout)
    ;[text, html] = all as [Annotated, Annotated]
  })

  test('a file that cannot be read is named on standard error, the others are done, and the exit code is 1', () => {
    expect(outcome.status).toBe(1)
    expect(outcome.stderr).toContain('missing.txt')
    expect(all.map((one) => one.file)).toEqual(['story.txt', 'story.html', 'empty.txt'])
  })

  test('has these keys and no others, each of its kind', () => {
    for (const one of all) {
      expect(Object.keys(one)).toEqual(['file', 'page', 'mentions'])
      expect(Object.keys(one.page)).toEqual(['title', 'text', 'published', 'publishedFrom', 'language', 'news', 'topics'])
      for (const mention of one.mentions) {
        expect(Object.keys(mention)).toEqual(['text', 'kind', 'entity', 'candidates', 'via', 'score', 'reason', 'start', 'end', 'quote'])
        expect(Object.keys(mention.quote)).toEqual(['exact', 'prefix', 'suffix'])
        expect(['actor', 'meeting']).toContain(mention.kind)
        expect(['name', 'metonym', 'post', 'reference']).toContain(mention.via)
        expect(mention.score).toBeGreaterThan(0)
        expect(mention.score).toBeLessThanOrEqual(1)
        expect(mention.reason).not.toBe('')
        if (mention.entity) expect(Object.keys(mention.entity)).toEqual(['id', 'name'])
        else expect(mention.candidates.length).toBeGreaterThan(1)
        for (const candidate of mention.candidates) expect(Object.keys(candidate)).toEqual(['id', 'name', 'score'])
      }
    }
  })

  test('tells of the page what it tells itself', () => {
    expect(html.page).toMatchObject({
      title: expect.stringContaining('Leaders speak'),
      published: '2025-03-12',
      publishedFrom: 'meta',
      language: 'en',
    })
    expect(text.page).toMatchObject({ title: 'Leaders speak of guarantees', published: null, publishedFrom: null, language: 'en' })
    expect(text.page.news).toBe(true)
    expect(html.page.news).toBeTypeOf('boolean')
    expect(text.page.topics).toBeInstanceOf(Array)
  })

  test('finds the names, under the record’s own', () => {
    for (const { mentions } of [text, html]) {
      const names = mentions.map((one) => one.entity?.name)
      expect(names.filter((name) => name === 'Emmanuel Macron').length).toBeGreaterThanOrEqual(2)
      expect(names.filter((name) => name?.startsWith('Volodymyr')).length).toBe(2)
      expect(names).toContain('Ukraine')
    }
  })

  test('of a text file offsets count in the file itself, invisible characters included', () => {
    expect(text.page.text).toBe(TEXT)
    for (const one of text.mentions) expect(TEXT.slice(one.start, one.end)).toBe(one.text)
    expect(text.mentions.some((one) => one.text === 'Zelen\u00adsky')).toBe(true)
  })

  test('of a page offsets count in its text with white space collapsed, which leaves out menus and scripts', () => {
    expect(html.page.text).not.toMatch(/\s\s|[^\S ]/)
    expect(html.page.text).toMatch(/^\S.*\S$/s)
    expect(html.page.text).not.toContain('const name')
    expect(html.page.text).toContain('Emmanuel Macron and Volodymyr Zelensky spoke')
    for (const one of html.mentions) expect(html.page.text.slice(one.start, one.end)).toBe(one.text)
  })

  test('quotes are found again where the mention is', () => {
    for (const { page, mentions } of all) {
      for (const { quote, text: words, start, end } of mentions) {
        expect(quote.exact).toBe(words)
        expect(page.text.slice(start - quote.prefix.length, start)).toBe(quote.prefix)
        expect(page.text.slice(end, end + quote.suffix.length)).toBe(quote.suffix)
        expect(findQuote(page.text, quote)).toEqual({ start, end })
      }
    }
  })

  test('mentions are in order, and an empty file has none', () => {
    for (const { mentions } of all) {
      const starts = mentions.map((one) => one.start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }
    expect(all[2]).toMatchObject({ file: 'empty.txt', page: { text: '', title: '' }, mentions: [] })
  })
})

describe('options', () => {
  test('a date and a language given win over the page’s; all files read is exit code 0', () => {
    const { status, stdout, stderr } = run('--json', '--date', '2024-01-02', '--lang', 'fr', 'story.html')
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)[0].page).toMatchObject({ published: '2024-01-02', publishedFrom: 'given', language: 'fr' })
  })

  test('without --json it prints lines for people, with the reason', () => {
    const { status, stdout } = run('story.txt')
    expect(status).toBe(0)
    expect(stdout).toMatch(/story\.txt: Leaders speak of guarantees/)
    expect(stdout).toMatch(/Emmanuel Macron .*full name/)
    expect(() => JSON.parse(stdout)).toThrow()
  })
})
