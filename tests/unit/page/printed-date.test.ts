import { describe, expect, test } from 'vitest'
import { dayInAddress, printedDay } from '../../../src/page/printed-date.ts'

describe('a printed date', () => {
  test.each([
    ['2025-09-04', '2025-09-04'],
    ['2025-09-04T23:30:00+02:00', '2025-09-04'],
    ['2025-09-04T22:30:00.000Z', '2025-09-04'],
    ['2025-09-04 19:40', '2025-09-04'],
    ['2025/9/4', '2025-09-04'],
    ['20250904', '2025-09-04'],
    ['20250904T194000Z', '2025-09-04'],
    ['Thu, 04 Sep 2025 19:40:00 GMT', '2025-09-04'],
    ['Thu Sep 04 2025 19:40:00 GMT+0200 (CEST)', '2025-09-04'],
    ['Thu Sep 04 19:40:00 CEST 2025', '2025-09-04'],
    ['4 September 2025', '2025-09-04'],
    ['4th Sept. 2025, 19:40', '2025-09-04'],
    ['September 4, 2025', '2025-09-04'],
    ['Published: Sept. 4, 2025 at 7:40 p.m. ET', '2025-09-04'],
    ['04.09.2025', '2025-09-04'],
    ['25/12/2025', '2025-12-25'],
    ['12/25/2025', '2025-12-25'],
    ['1757007600', '2025-09-04'],
    ['1757007600000', '2025-09-04'],
  ])('%s', (text, expected) => {
    expect(printedDay(text)).toBe(expected)
  })

  test.each([
    '',
    null,
    undefined,
    '03/04/2025',
    '2025-02-30',
    '2025-13-01',
    '0001-01-01T00:00:00Z',
    'yesterday',
    '12:30',
    '2025',
    'x'.repeat(300),
  ])('none in %s', (text) => {
    expect(printedDay(text)).toBeNull()
  })
})

describe('a day in an address', () => {
  test.each([
    ['/world/2025/09/04/allies-meet', '2025-09-04'],
    ['/2025/9/4/x', '2025-09-04'],
    ['/2025/sep/04/x', '2025-09-04'],
    ['/2025/september/4/', '2025-09-04'],
    ['/article/allies-meet-2025-09-04', '2025-09-04'],
    ['/a/20250904-allies.html', '2025-09-04'],
    ['/news/2025-09-04/allies', '2025-09-04'],
    ['/world/2025/09/allies-meet', null],
    ['/a/12345678/x', null],
    ['/a/20259999', null],
    ['/', null],
  ])('%s', (path, expected) => {
    expect(dayInAddress(path)).toBe(expected)
  })
})
