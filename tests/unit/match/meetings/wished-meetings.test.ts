// Words before a meeting's noun that say there may never be one, and words of a sentence that call it off, in all languages.
import { describe, expect, test } from 'vitest'
import { rulesOf } from '../../../../src/match/languages/languages.ts'
import { MeetingReference } from '../../../../src/match/meetings/meeting-reference.ts'
import { isCalledOff, isOnlyWished, isWithoutDate } from '../../../../src/match/meetings/wished-meetings.ts'
import type { BlockReading } from '../../../../src/match/read-block.ts'

describe('a meeting is only wished for', () => {
  test.each([
    ['en', 'They spoke of the prospect of a ', true],
    ['fr', 'On évoque la possibilité d’une ', true],
    ['it', 'Resta l’ipotesi di un ', true],
    ['es', 'Queda la posibilidad de una ', true],
    ['de', 'Er nannte die Möglichkeit eines ', true],
    ['pl', 'Możliwość ', true],
    ['pl', 'Nie było ', true],
    ['en', 'There had been no such ', true],
    ['fr', 'Il n’y a pas eu de ', true],
    ['de', 'Bisher gab es noch keine ', true],
    ['es', 'No habrá ', true],
    ['it', 'Non c’è stato alcun ', true],
    ['en', 'She has no fear of the ', false],
    ['uk', 'Є можливість проведення ', true],
    ['uk', 'Йдеться про ', false],
    ['uk', 'Ідеться про ', false],
    ['ru', 'Речь идет о ', false],
    ['en', 'They left after the ', false],
    ['it', 'Dopo il ', false],
    ['ru', 'Он готов к ', true],
    ['ru', 'Союз готовится к ', false],
  ])('%s: %s…: %s', (language, before, wished) => {
    expect(isOnlyWished(rulesOf(language), `${before}meeting`, before.length)).toBe(wished)
  })
})

describe('a meeting is called off', () => {
  const reference = (text: string, language = 'en') =>
    new MeetingReference({ block: { text }, rules: rulesOf(language) } as BlockReading, 0, 0, 'meeting')
  test.each([
    ['en', 'He called off the meeting with her.', true],
    ['en', 'The meeting was postponed.', true],
    ['fr', 'La réunion est annulée.', true],
    ['de', 'Er sagt das Treffen nach langem Zögern ab.', true],
    ['de', 'Das Treffen ist abgesagt worden.', true],
    ['es', 'La cumbre fue aplazada.', true],
    ['it', 'L’incontro è stato rinviato.', true],
    ['pl', 'Spotkanie zostało odwołane.', true],
    ['uk', 'Зустріч скасовано.', true],
    ['ru', 'Встречу отменили.', true],
    ['de', 'Er sagte, das Treffen sei gut.', false],
    ['fr', 'Le premier ministre a annoncé la réunion.', false],
    ['en', 'The meeting was cold.', false],
  ])('%s: %s %s', (language, text, off) => {
    expect(isCalledOff(reference(text, language))).toBe(off)
  })
  test('not where a place tells one that was held', () => {
    const text = 'After the meeting he cancelled his flight.'
    expect(isCalledOff(Object.assign(reference(text), { places: [1] }))).toBe(false)
  })
})

describe('a meeting has no date yet', () => {
  const reference = (text: string, language: string) =>
    new MeetingReference({ block: { text }, rules: rulesOf(language) } as BlockReading, 0, 0, 'meeting')
  test.each([
    ['en', 'The meeting in Washington is much spoken of, but no date was named.', true],
    ['fr', 'Le sommet aura lieu à Rome ; la date n’a pas été fixée.', true],
    ['de', 'Das Treffen soll kommen, der Termin steht noch nicht fest.', true],
    ['es', 'De la reunión se habla, pero la fecha aún no se conoce.', true],
    ['ru', 'О продолжении переговоров договорились без даты.', false],
    ['it', 'Dell’incontro si parla, la data non c’è.', true],
    ['pl', 'O spotkaniu prezydentów mówi się dużo, ale data nie padła.', true],
    ['uk', 'Про зустріч говорять, дати ще не назвали.', true],
    ['ru', 'О встрече говорят, дата пока не названа.', true],
    ['en', 'The meeting took place on the date that he named.', false],
    ['en', 'After the meeting she did not name her successor.', false],
  ])('%s: %s', (language, text, is) => {
    expect(isWithoutDate(reference(text, language))).toBe(is)
  })
})
