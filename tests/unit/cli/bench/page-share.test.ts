import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { busyPages, busyRoute } from '../../../../src/cli/bench/busy-page.ts'
import { fictionalSet } from '../../../../src/cli/bench/fictional-names.ts'
import { judgeShare } from '../../../../src/cli/bench/page-share.ts'
import { judgedShares, shareTable } from '../../../../src/cli/bench/share-report.ts'
import { loadData } from '../../../../src/cli/load-data.ts'

const share = (page: string, own: number[], ours: number[]) => judgeShare({ page, own, withUs: own.map((ms) => ms + 30), ours })

describe('our part of a page', () => {
  test('is judged where the page takes a second or more', () => {
    expect(share('quiet', [900, 950, 980], [20, 20, 20]).met).toBeNull()
    expect(share('busy', [2_000, 2_200, 2_400], [20, 20, 20]).met).toBe(true)
    expect(share('busy', [1_000, 1_100, 1_200], [20, 20, 20]).met).toBe(false)
  })

  test('is told by page, with what the page has more with us', () => {
    const shares = [share('a front page', [2_000, 2_000, 2_000], [10, 20, 30]), share('a note', [100, 100, 100], [20, 20, 20])]
    expect(shareTable(shares)).toContain('| a front page | 2000 | 20.0 | 1.00 % (0.50 %–1.50 %) | 30 (30 to 30) | met |')
    expect(judgedShares(shares)).toEqual({ measured: '1.00 % (a front page)', met: true })
    expect(judgedShares(shares.slice(1))).toBeNull()
  })
})

describe('the busy pages', () => {
  const set = fictionalSet(loadData(fileURLToPath(new URL('../../../fixtures/tiny-knowledge', import.meta.url))).set, 1_000)
  const pages = busyPages(set)

  test('are a front page without an article and an article with one, the same at every run', () => {
    expect(pages.map(({ html }) => html.includes('<article class="story">'))).toEqual([false, true])
    expect(busyPages(set)).toEqual(pages)
  })

  test.each(['/', '/2025/03/11/talks-by-the-harbour', '/site.mjs', '/parties.js', '/preact.mjs'])('%s is served', async (path) => {
    const answer = await busyRoute(pages)(path, {} as never)
    expect(answer?.body.length).toBeGreaterThan(1_000)
  })

  test('what is no part of them is not found', async () => expect(await busyRoute(pages)('/else', {} as never)).toBeNull())
})
