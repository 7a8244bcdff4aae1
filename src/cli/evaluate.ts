// `npm run evaluate`: measures annotate() against the gold pages and prints the figures.
//   --half tune|held|both (tune)   --list / --no-list   --json   --page PART   --lang LANG   --ratchet
//   --html (read each page as HTML first)   --crowd NUMBER (so many made-up people more in the record)   --data DIR (data)   --gold DIR (tests/gold)
// The held half is for reporting, not for tuning: it is read only when asked for, and its differences are listed only with --list.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderNamed, numberNamed, readArguments, wrongUsage } from './command-line.ts'
import { UnreadableDataError } from './compile-data.ts'
import { type Evaluation, evaluatePages, summarize } from './evaluation.ts'
import { evaluationText } from './evaluation-text.ts'
import { withCrowd } from './generate-crowd.ts'
import { blockAnnotator, htmlAnnotator } from './gold-annotator.ts'
import { entityNamer } from './gold-entities.ts'
import { floorSchema, type GoldFloor, raisedFloor } from './gold-floor.ts'
import { type GoldPage, readGoldPage } from './gold-page.ts'
import { InputError, tellingInputErrors } from './input-error.ts'
import { loadData } from './load-data.ts'

const GOLD_DIR = 'tests/gold'
const FLOOR_FILE = 'floor.json'

/** Every gold page of the wanted half, in the order of their names. Throws InputError on a page that does not read. */
export function readGoldPages(dir: string, half: Evaluation['half']): GoldPage[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readGoldPage(file, readFileSync(join(dir, file), 'utf8')))
    .filter((page) => half === 'both' || page.half === half)
}

export interface EvaluationChoice {
  half: Evaluation['half']
  /** Which pages of the half; all where absent. */
  chosen?: (page: GoldPage) => boolean
  /** So many made-up people are added to the record. */
  crowd?: number
  /** Each page is written as HTML and read as a page; otherwise its blocks go to annotate() as they are. */
  html?: boolean
}

/** Measures pages of `goldDir` with the knowledge set in `dataDir`. Throws InputError where the data or a page do not read. */
export function evaluate(
  dataDir: string,
  goldDir: string,
  { half, chosen = () => true, crowd = 0, html = false }: EvaluationChoice,
): Evaluation {
  const { set, problems } = loadData(dataDir)
  if (problems.length > 0) throw new UnreadableDataError(problems)
  const pages = readGoldPages(goldDir, half).filter(chosen)
  const annotator = (html ? htmlAnnotator : blockAnnotator)(withCrowd(set, crowd))
  return summarize(half, evaluatePages(pages, entityNamer(set), annotator))
}

/** The stored floor; null where there is none yet. Throws on one that does not read. */
export function readFloor(goldDir: string): GoldFloor | null {
  if (!readdirSync(goldDir).includes(FLOOR_FILE)) return null
  return floorSchema.parse(JSON.parse(readFileSync(join(goldDir, FLOOR_FILE), 'utf8')))
}

const USAGE =
  'npm run evaluate -- [--half tune|held|both] [--list|--no-list] [--json] [--page PART] [--lang LANG] [--ratchet] [--html] [--crowd NUMBER] [--data DIR] [--gold DIR]'
const HALVES: readonly string[] = ['tune', 'held', 'both']
const HELD_NOTE = 'This reads the held half. Do not tune on what you see; write down in tests/gold/looks.md that you looked, and when.'

function main(): void {
  const { values } = readArguments(USAGE, {
    allowNegative: true,
    options: {
      half: { type: 'string', default: 'tune' },
      list: { type: 'boolean' },
      html: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      page: { type: 'string', default: '' },
      lang: { type: 'string', default: '' },
      crowd: { type: 'string', default: '0' },
      ratchet: { type: 'boolean', default: false },
      data: { type: 'string', default: 'data' },
      gold: { type: 'string', default: GOLD_DIR },
    },
  })
  if (!HALVES.includes(values.half)) wrongUsage(`--half is tune, held or both, not "${values.half}".`, USAGE)
  const half = values.half as Evaluation['half']
  if (half !== 'tune') console.error(HELD_NOTE)
  const crowd = numberNamed(USAGE, '--crowd', values.crowd)
  const whole = values.page === '' && values.lang === '' && crowd === 0 && !values.html
  if (values.ratchet && (half !== 'tune' || !whole)) wrongUsage('The floor is raised by the whole tune half only.', USAGE)
  const chosen = ({ file, head }: GoldPage) => file.includes(values.page) && (values.lang === '' || head.lang === values.lang)
  const [data, gold] = [folderNamed(USAGE, values.data), folderNamed(USAGE, values.gold)]
  const evaluation = evaluate(data, gold, { half, chosen, crowd, html: values.html })
  if (evaluation.pages === 0) throw new InputError(noPages(values))
  console.log(values.json ? JSON.stringify(evaluation, null, 2) : evaluationText(evaluation, values.list ?? half === 'tune'))
  if (values.ratchet) {
    writeFileSync(join(gold, FLOOR_FILE), `${JSON.stringify(raisedFloor(readFloor(gold), evaluation), null, 2)}\n`)
  }
}

function noPages({ gold, half, page, lang }: Record<'gold' | 'half' | 'page' | 'lang', string>): string {
  const wanted = [half === 'both' ? '' : ` of the ${half} half`, page && ` with "${page}" in its name`, lang && ` in "${lang}"`]
  return `There is no page${wanted.join('')} in ${gold}.`
}

if (import.meta.main) await tellingInputErrors(main)
