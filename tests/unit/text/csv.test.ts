import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable, SEPARATORS } from '../../../src/text/csv.ts'
import { holds } from '../../properties/holds.ts'

const cellsOf = (text: string) => readTable(text).rows.map(({ cells }) => cells)

const READ: readonly (readonly [string, string, string[][]])[] = [
  [
    'commas',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons',
    'a;b\n1,5;2',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a byte order mark and CRLF',
    '\ufeffa,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'Excel’s own line',
    'sep=;\r\na;b,c\r\n1;2',
    [
      ['a', 'b,c'],
      ['1', '2'],
    ],
  ],
  [
    'separators, breaks and doubled marks within quotes',
    'a,b\n"1,5","say ""yes""\nnow"',
    [
      ['a', 'b'],
      ['1,5', 'say "yes"\nnow'],
    ],
  ],
  [
    'a quotation mark inside a plain cell',
    'a,b\n5" pipe,x',
    [
      ['a', 'b'],
      ['5" pipe', 'x'],
    ],
  ],
  [
    'an empty last cell',
    'a,b,\n1,,',
    [
      ['a', 'b', ''],
      ['1', '', ''],
    ],
  ],
  [
    'old Macintosh line ends',
    'a,b\r1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['one column', 'a\n1', [['a'], ['1']]],
  [
    'empty rows',
    'a,b\n,\n\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
]
test.each(READ)('%s are read', (_what, text, cells) => {
  expect(cellsOf(text)).toEqual(cells)
})

test('a row knows the line that it begins on, breaks within quotes counted', () => {
  expect(readTable('a,b\n"1\n2",x\r\n3,4').rows.map(({ line }) => line)).toEqual([1, 2, 4])
})

describe('what is malformed comes with its line, and no text is lost', () => {
  test('a quotation that is never closed', () => {
    const { rows, faults } = readTable('a,b\n1,"two\n3,4')
    expect(faults).toEqual([{ line: 2, fault: 'open quote' }])
    expect(rows[1]?.cells).toEqual(['1', 'two\n3,4'])
  })

  test('text behind a closing mark', () => {
    const { rows, faults } = readTable('a,b\n"one" two,3')
    expect(faults).toEqual([{ line: 2, fault: 'after quote' }])
    expect(rows[1]?.cells).toEqual(['one two', '3'])
  })
})

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', '\r\n', ' ', 'слово') })
const anyRows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
holds(
  'whatever cells hold, written by the rules of RFC 4180 they are read back',
  fc.property(anyRows, fc.constantFrom(...SEPARATORS), (written, separator) => {
    const text = written.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator)).join('\r\n')
    const filled = written.filter((cells) => cells.some((each) => each.trim() !== ''))
    const { rows: read, faults } = readTable(text, separator)
    expect(faults).toEqual([])
    expect(read.map(({ cells }) => cells)).toEqual(filled)
  }),
  { normal: 100, long: 5000 },
)
