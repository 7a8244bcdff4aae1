import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/match/languages/languages.ts'
import { isMountainTop } from '../../../../src/match/meetings/mountain-tops.ts'
import type { BlockReading } from '../../../../src/match/read-block.ts'
import type { PageLanguage } from '../../../../src/model/text.ts'

/** Is what stands in brackets the top of a mountain? */
function isTop(language: PageLanguage, written: string): boolean {
  const start = written.indexOf('[')
  const end = written.indexOf(']') - 1
  return isMountainTop({ rules: LANGUAGES[language], block: { text: written.replace(/[[\]]/g, '') } } as BlockReading, { start, end })
}

describe('a summit beside climbers or a height is the top of a mountain', () => {
  test.each<[PageLanguage, string]>([
    ['en', 'Two climbers reached the [summit in Alaska] on Friday.'],
    ['en', 'The [summit] stands 20,310 feet above the sea.'],
    ['fr', 'Le [sommet de l’Alaska] culmine à 6190 mètres d’altitude.'],
    ['de', 'Auf dem höchsten [Gipfel in Alaska] stehen drei Allgäuer.'],
    ['de', 'Der [Gipfel] ist 6190 Meter hoch.'],
    ['es', 'La [cumbre de La Haya], el cerro más alto de la comarca.'],
    ['pl', 'Na [szczyt w Alasce] weszło dwoje himalaistów.'],
  ])('%s: %s', (language, written) => expect(isTop(language, written)).toBe(true))
})

describe('leaders who meet in the mountains, and prices that climb, leave it a meeting', () => {
  test.each<[PageLanguage, string]>([
    ['en', 'The [summit] in the Canadian Rocky Mountains ended as oil prices kept climbing.'],
    ['fr', 'Le [sommet] craint l’escalade, loin des montagnes.'],
    ['de', 'Beim [Gipfel] in den Bergen kletterten die Preise.'],
    ['es', 'La [cumbre] teme una escalada en las montañas.'],
    ['pl', '[Szczyt] w górach Kanady.'],
    ['en', 'Climbers asked about the [meeting] of leaders.'],
    ['it', 'Il [vertice] degli alpinisti.'],
    ['ru', '[Саммит] альпинистов.'],
  ])('%s: %s', (language, written) => expect(isTop(language, written)).toBe(false))
})
