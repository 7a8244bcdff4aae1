import { expect, test } from 'vitest'
import type { CardReport, CardReportGroup } from '../../../../src/knowledge/card.ts'
import { sourceCount } from '../../../../src/ui/card/source-count.ts'
import { en } from '../../../../src/ui/i18n/card/en.ts'
import { uk } from '../../../../src/ui/i18n/card/uk.ts'
import { tongue } from '../../../../src/ui/i18n/language.ts'

const group = (origin: string | null, reports: number): CardReportGroup => ({
  origin,
  reports: Array.from({ length: reports }, (_, at) => ({ article: `article/${origin}/${at}` }) as CardReport),
})

test.each<[string, CardReportGroup[], number]>([
  ['1 article', [group('Reuters', 1)], 1],
  ['5 articles, one origin', [group('Reuters', 5)], 1],
  ['3 articles, 2 origins', [group('Reuters', 2), group('AFP', 1)], 2],
  ['3 articles, 1 known origin', [group('Reuters', 2), group(null, 1)], 1],
  ['4 articles, 2 known origins', [group('Reuters', 2), group('AFP', 1), group(null, 1)], 2],
  ['2 articles', [group(null, 2)], 0],
])('tells %s', (words, groups, origins) => {
  expect(sourceCount(groups, origins, en, tongue('en'))).toBe(words)
})

test('in Ukrainian, with its own plural', () => {
  expect(sourceCount([group('Reuters', 2), group('AFP', 2), group(null, 1)], 2, uk, tongue('uk'))).toBe('5 статей, 2 відомі першоджерела')
})
