import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { readDocument, readHtml, readText } from '../../../src/cli/read-document.ts'
import { holds } from '../../properties/holds.ts'

describe('a text file', () => {
  test('gives a block for each line with words, and the first short line is the headline', () => {
    const { blocks, facts } = readText('A headline\n\n—\nThe first line ends so.\r\nA heading\nThe second line ends so.')
    expect(blocks.map(({ text, role, section }) => [text, role, section])).toEqual([
      ['A headline', 'headline', 0],
      ['The first line ends so.', 'text', 0],
      ['A heading', 'heading', 1],
      ['The second line ends so.', 'text', 1],
    ])
    expect(facts).toMatchObject({ title: 'A headline', kind: 'article', published: null })
  })

  test('that begins with a sentence has no title', () => {
    expect(readText('It rained all day.\nThen it stopped.').facts.title).toBe('')
  })

  holds(
    'offsets of any text lead back to the file',
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '\r', '\r\n', '.', '🙂', '\u00a0', '\ufeff'), maxLength: 60 }),
      (source) => {
        const { blocks, text, offsetOf } = readText(source)
        expect(text).toBe(source)
        for (const block of blocks) {
          for (let i = 0; i < block.text.length; i++) expect(source[offsetOf(block.index, i)]).toBe(block.text[i])
          expect(offsetOf(block.index, block.text.length)).toBe(offsetOf(block.index, 0) + block.text.length)
        }
      },
    ),
    { normal: 100, long: 5000 },
  )
})

const page = (body: string) => `<!doctype html><html lang="en"><head><title>T</title></head><body><article>${body}</article></body></html>`

describe('a page', () => {
  test('gives the article’s text with white space collapsed, and nothing that is not read', () => {
    const { text } = readHtml(
      page(
        '<h1>A  headline</h1><p>One\n   two&nbsp; three<br>four</p><script>x</script><pre><code>y</code></pre><p hidden>z</p><p>  Five </p>',
      ),
    )
    expect(text).toContain('A headline One two three four')
    expect(text).toMatch(/Five$/)
    expect(text).not.toMatch(/\s\s|[xy]/)
  })

  const inline = fc.constantFrom('word', ' ', '\n  ', '<b>bold</b>', '<i> it </i>', '&nbsp;', 'é', '🙂', '<br>', 'a&shy;b', '&amp;')
  const paragraphs = fc.array(
    fc.array(inline, { minLength: 1, maxLength: 8 }).map((parts) => `<p>${parts.join('')}</p>`),
    { minLength: 1, maxLength: 4 },
  )
  holds(
    'offsets of any page lead back to its text, and never run backwards',
    fc.property(paragraphs, (list) => {
      const { blocks, text, offsetOf } = readHtml(page(list.join('\n')))
      expect(text).not.toMatch(/\s\s|^\s|\s$/)
      let before = -1
      for (const block of blocks) {
        for (let i = 0; i < block.text.length; i++) {
          const char = block.text[i] as string
          if (/\s/.test(char)) continue
          const at = offsetOf(block.index, i)
          expect(text[at]).toBe(char)
          expect(at).toBeGreaterThan(before)
          // A span ends behind its last character, whatever white space was left out there.
          expect(offsetOf(block.index, i + 1)).toBe(at + 1)
          before = at
        }
      }
    }),
    // Each makes a document of its own: a thousand in one go would fill the memory.
    { normal: 40, long: 400 },
  )

  test('blocks are numbered as they stand', () => {
    const { blocks } = readHtml(page('<h1>One</h1><p>Two.</p><p>Three.</p>'))
    expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_block, index) => index))
  })

  test('names its address by its canonical link', () => {
    const { facts } = readHtml(
      '<html><head><link rel="canonical" href="https://news.example/2025/03/12/story"></head><body><p>x</p></body></html>',
    )
    expect(facts).toMatchObject({ url: 'https://news.example/2025/03/12/story', host: 'news.example' })
  })

  test.each(['', '<', '<p', '\0', '<!doctype html>', 'no markup at all', '<svg><p>x</svg>', '<template><p>x</template>'])(
    '%j is read without an error',
    (source) => {
      const { text, blocks } = readHtml(source)
      expect(text.length).toBeLessThanOrEqual(source.length)
      expect(blocks.every((block) => block.text !== '')).toBe(true)
    },
  )
})

test('a file that is not there throws the file system’s error', () => {
  expect(() => readDocument('/nowhere/at/all.txt')).toThrow(/ENOENT/)
  expect(() => readDocument('/nowhere/at/all.html')).toThrow(/ENOENT/)
})

describe('a file in other letters than UTF-8', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-document-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const read = (name: string, bytes: Uint8Array) => {
    const file = join(folder, name)
    writeFileSync(file, bytes)
    return readDocument(file).text
  }
  const latin = (text: string) => Buffer.from(text, 'latin1')
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

  test('is a page in the letters that it names, as browsers read it', () => {
    expect(
      read('latin.html', latin(page('<p>À l’Élysée</p>'.replace('’', "'")).replace('<title>', '<meta charset="iso-8859-1"><title>'))),
    ).toBe("À l'Élysée")
    // "Киев" in windows-1251.
    const cyrillic = latin(page('<p>\xca\xe8\xe5\xe2</p>').replace('<title>', '<meta charset="windows-1251"><title>'))
    expect(read('cyrillic.html', cyrillic)).toBe('Киев')
    expect(read('utf16.html', utf16(page('<p>Zoë</p>')))).toBe('Zoë')
  })

  test('is a page that names a wrong one, when its bytes are UTF-8', () => {
    expect(read('said.html', Buffer.from(page('<p>Élysée</p>').replace('<title>', '<meta charset="iso-8859-1"><title>')))).toBe('Élysée')
  })

  test('is a text in UTF-16 by its first bytes, and otherwise in the letters of old pages', () => {
    expect(read('utf16.txt', utf16('Zoë spoke.'))).toBe('\ufeffZoë spoke.')
    expect(read('utf16be.txt', utf16('Zoë spoke.').swap16())).toBe('\ufeffZoë spoke.')
    expect(read('latin.txt', latin('Zoë spoke.'))).toBe('Zoë spoke.')
  })
})
