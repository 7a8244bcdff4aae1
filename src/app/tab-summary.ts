// What the toolbar popup shows of the active tab: asks each frame for its summary and adds them up, or says why there is none.
import { hasTrouble } from '../platform/knowledge-signal.ts'
import { mayReadPages } from '../platform/permissions.ts'
import { framesOf, type OpenTab, showsPdf } from '../platform/tabs.ts'
import type { PageSummary, SummaryEntity } from '../protocol/panel-requests.ts'
import type { UnreachablePage } from '../ui/i18n/panel/en.ts'
import type { PanelPage } from '../ui/panel/panel-types.ts'
import { askPage, TOP_FRAME } from './ask-page.ts'

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)\b/
const READER = /^(?:about:reader|chrome-distiller:|read:|edge:\/\/read)/

/** Why no script of ours is in the page at this address. */
export function whyUnreachable(url: string): UnreachablePage {
  if (STORES.test(url)) return 'store page'
  if (READER.test(url)) return 'reader view'
  if (url.startsWith('file:')) return 'file'
  if (/^https?:.*\.pdf(?:[?#]|$)/i.test(url)) return 'pdf'
  // Browsers hide the addresses of their own pages from extensions that do not ask to read every tab's.
  return /^https?:/.test(url) ? 'other' : 'browser page'
}

function addEntities(all: readonly SummaryEntity[]): SummaryEntity[] {
  const sums = new Map<string, SummaryEntity>()
  for (const entity of all) {
    const known = sums.get(entity.id)
    if (known === undefined) sums.set(entity.id, entity)
    else {
      const salience = Math.max(known.salience, entity.salience)
      sums.set(entity.id, { ...known, count: known.count + entity.count, painted: known.painted + entity.painted, salience })
    }
  }
  return [...sums.values()].sort((a, b) => b.salience - a.salience || b.count - a.count)
}

const unique = <T>(items: readonly T[]): T[] => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]

/** One summary of all frames. The top frame says what page it is; where it shows nothing and another does, the tab is marked. */
export function addSummaries(top: PageSummary, inner: readonly PageSummary[]): PageSummary {
  const all = [top, ...inner]
  const marked = all.some(({ state }) => state === 'marked')
  return {
    state: marked && ['empty', 'not news', 'nothing found'].includes(top.state) ? 'marked' : top.state,
    facts: top.facts,
    entities: addEntities(all.flatMap(({ entities }) => entities)),
    topics: unique(all.flatMap(({ topics }) => topics)),
    branches: Object.assign({}, ...all.map(({ branches }) => branches)),
    article: all.find(({ article }) => article !== null)?.article ?? null,
    undecided: unique(all.flatMap(({ undecided }) => undecided)),
    incomplete: all.find(({ incomplete }) => incomplete !== null)?.incomplete ?? null,
  }
}

/** Never rejects. */
export async function summariseTab(tab: OpenTab | null): Promise<PanelPage> {
  if (tab === null) return { kind: 'unreachable', why: 'other' }
  const top = await askPage(tab.id, TOP_FRAME, { type: 'pageSummary' })
  if (top.ok) {
    if (top.value.state === 'empty' && (await showsPdf(tab.id))) return { kind: 'unreachable', why: 'pdf' }
    const frames = (await framesOf(tab.id)).filter((frame) => frame !== TOP_FRAME)
    const inner = await Promise.all(frames.map((frame) => askPage(tab.id, frame, { type: 'pageSummary' })))
    const summary = addSummaries(
      top.value,
      inner.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
    )
    const withoutPacks = summary.incomplete === null && (await hasTrouble().catch(() => false))
    return { kind: 'summary', summary: withoutPacks ? { ...summary, incomplete: { what: 'packs', detail: '' } } : summary }
  }
  if (!(await mayReadPages())) return { kind: 'no permission', host: hostOf(tab.url) }
  // Where scripts may run but ours does not answer, it was orphaned by an update, or the page was open before the installation.
  const readable = (await framesOf(tab.id)).length > 0
  return readable ? { kind: 'disconnected' } : { kind: 'unreachable', why: whyUnreachable(tab.url) }
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '')
