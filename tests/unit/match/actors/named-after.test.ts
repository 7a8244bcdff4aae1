// What says that a state's, capital's or office's name is that of a thing, in every language.
import { describe, expect, test } from 'vitest'
import { isAttached, isQuotedName, namedAfter } from '../../../../src/match/actors/named-after.ts'
import { readMarked } from '../../../fixtures/marked-block.ts'

const THINGS: readonly [string, string, boolean][] = [
  ['en', 'They bought the [France] bakery.', true],
  ['en', 'The [Kremlin], a pub behind the stand, was full.', true],
  ['en', 'All allies bar [Spain] agreed.', false],
  ['en', 'The [Kremlin], a spokesman said, was calm.', false],
  ['en', 'The talks will take place in the [United Kingdom].', false],
  ['fr', "L'impasse de [Norvège] change de nom.", true],
  ['fr', "Au cinéma L'[Élysée], on rit.", true],
  ['fr', 'Le match contre [Albanie]-sur-Loire est reporté.', true],
  ['fr', 'Les écoles de [France] ferment.', false],
  ['de', 'Der SC [Italien] verliert.', true],
  ['de', 'Der Laden heißt »[Portugal] & Söhne«.', true],
  ['de', 'Truppen aus [Italien] kommen.', false],
  ['de', 'Der [Kreml]-Verlag druckt wieder.', true],
  ['de', 'Der [Kreml]-Sprecher schweigt.', false],
  ['de', 'Vor dem [Pentagon], unserem Kurhotel, stehen Wagen.', true],
  ['de', 'Die Stute [Italien] gewann.', true],
  ['de', 'Zum Essen laden [Italien] und Spanien.', false],
  ['fr', "L'Étoile de l'[Élysée] mène.", true],
  ['fr', 'La salle de la [Maison Blanche] est pleine.', true],
  ['fr', 'La salle de presse de la [Maison Blanche] est pleine.', false],
  ['pl', 'Pod kinem [Moskwa] stali ludzie.', true],
  ['en', 'A bowl of [Brazil] nuts.', true],
  ['es', 'En la población [Italia] no hay luz.', true],
  ['es', 'El motel [Kremlin] no abre.', true],
  ['es', 'La escuela de [Ucrania] cerró.', false],
  ['it', 'È affollata la fermata [Polonia].', true],
  ['pl', 'Kawiarnia [Kreml] jest pełna.', true],
  ['pl', 'Przed nami [Turcja], gospoda z ogródkiem.', true],
  ['pl', 'Na rozejm nalega [Turcja], gospodarz rozmów.', false],
  ['uk', 'Кафе [Кремль] зачинили.', true],
  ['ru', 'Париж поёт, а [Москва], собака, молчит.', true],
]

const QUOTED: readonly [string, string, boolean, boolean][] = [
  ['de', 'Im »[Weißen Haus]« singen Kinder.', true, true],
  ['ru', 'В кафе «[Россия]» тихо.', false, true],
  ['ru', 'Он сказал: «[Россия]» — и ушёл.', false, false],
  ['en', 'The [Kremlin] “said no”.', true, false],
]

describe('a thing called after a state, a capital or an office', () => {
  test.each(THINGS)('%s: %s', (lang, marked, expected) => {
    expect(namedAfter(...readMarked(lang, marked))).toBe(expected)
  })
})

const ATTACHED: readonly [string, string, boolean][] = [
  ['fr', 'La mercerie [Suède] ferme en août.', true],
  ['fr', 'La cité [Pologne], au nord, aura du gaz.', true],
  ['fr', 'Le dossier [Ukraine] avance.', false],
  ['fr', 'Une rencontre [États-Unis] et Russie aura lieu.', false],
  ['fr', 'Il part vers la [Suède].', false],
  ['it', 'La gelateria [Polonia] riapre.', true],
  ['it', 'Sono volati negli [Stati Uniti] sette leader.', false],
  ['it', 'Arriverà certamente [Cipro].', false],
  ['es', 'Chocaron en el pasaje [Rusia].', true],
  ['es', 'Entonces perdía [Rusia], ganaba el tiempo.', false],
  ['es', 'Se une el aliado [Polonia].', false],
  ['fr', 'Le pays membre [Suède] attend.', false],
  ['it', 'Il candidato [Albania] aspetta.', false],
  ['de', 'Der Kiosk [Polen] schließt.', false],
]

describe('a state right after a noun', () => {
  test.each(ATTACHED)('%s: %s', (lang, marked, expected) => {
    const [reading, match] = readMarked(lang, marked)
    const row = / et Russie/.test(marked) ? [{ ...match, start: marked.indexOf('Russie') - 2, end: marked.indexOf('Russie') + 4 }] : []
    reading.names = [match, ...row]
    expect(isAttached(reading, match)).toBe(expected)
  })
})

describe('a name alone in quotation marks', () => {
  test.each(QUOTED)('%s: %s', (lang, marked, office, expected) => {
    expect(isQuotedName(...readMarked(lang, marked), office)).toBe(expected)
  })
})
