// Bugs planted in what reads things from outside: settings, messages, the compiled names, packs.
import type { Mutant } from './mutants.ts'

const SETTINGS = 'tests/unit/settings/stored-settings.test.ts'
const NAMES = 'tests/unit/match/compile/gazetteer-layout.test.ts'
const GUARDS = 'tests/unit/protocol/guards.test.ts'
const VALID = { test: SETTINGS, property: 'whatever is stored, the settings are valid' }
const FIELDS = 'tests/unit/settings/fields.test.ts'
const AS_SCHEMA = { test: FIELDS, property: 'every field is read as the schema' }
const HOSTS = { test: 'tests/unit/settings/sites.test.ts', property: 'hosts are brought to ASCII' }
const TEXT_FILES = { test: 'tests/unit/cli/read-document.test.ts', property: 'offsets of any text' }
const SAVED_PAGES = { test: 'tests/unit/cli/read-document.test.ts', property: 'offsets of any page' }
const TABLES = { test: 'tests/unit/text/csv.test.ts', property: 'whatever cells hold' }
const SAME = { test: FIELDS, property: 'equality is that of JSON' }
const CHANGED_ONLY = { test: SETTINGS, property: 'only what differs from the defaults' }
const PASSES = { test: GUARDS, property: 'lets every value pass' }
const AGREES = { test: GUARDS, property: 'agrees with the schema' }
const PAGE_HEARS = { test: 'tests/unit/protocol/message-property.test.ts', property: 'a page hears requests of ours only' }
const DIGEST = { test: 'tests/unit/knowledge/sha256.test.ts', property: 'any text in any pieces' }
const LINES = { test: 'tests/unit/knowledge/pack/split-lines.test.ts', property: 'any cutting of a text' }
const OVERLAPS = { test: 'tests/unit/knowledge/rules/overlaps.test.ts', property: 'every pair told overlaps' }

export const STORED_MUTANTS: readonly Mutant[] = [
  {
    name: 'a-list-is-not-looked-into',
    file: 'src/settings/fields.ts',
    from: 'const value = stored.filter(rule).map((item) => copy(item as never))',
    to: 'const value = stored.map((item) => copy(item as never))',
    ...VALID,
  },
  {
    name: 'a-table-keeps-the-prototype',
    file: 'src/settings/fields.ts',
    from: 'key !== PROTOTYPE',
    to: "key !== ''",
    ...AS_SCHEMA,
  },
  {
    name: 'a-hidden-mark-may-be-on-any-page',
    file: 'src/settings/fields.ts',
    from: ', value.page].every',
    to: '].every',
    ...AS_SCHEMA,
  },
  {
    name: 'a-key-of-the-prototype-counts-as-own',
    file: 'src/model/undo-json.ts',
    from: 'Object.hasOwn(b, key) && ',
    to: 'key in b && ',
    ...SAME,
  },
  {
    name: 'a-list-equals-its-beginning',
    file: 'src/model/undo-json.ts',
    from: 'return a.length === b.length && a.every',
    to: 'return a.every',
    ...SAME,
  },
  {
    name: 'a-host’s-later-letters-cost-as-much-as-its-first',
    file: 'src/settings/punycode.ts',
    from: 'rest += Math.floor(rest / points)',
    to: '',
    ...HOSTS,
  },
  {
    name: 'a-host-without-plain-letters-begins-with-a-hyphen',
    file: 'src/settings/punycode.ts',
    from: "if (basic.length > 0) output += '-'",
    to: "output += '-'",
    ...HOSTS,
  },
  {
    name: 'a-line-break-of-two-counts-as-one',
    file: 'src/cli/read-document.ts',
    from: 'at += line.length + 1',
    to: 'at += text.length + 1',
    ...TEXT_FILES,
  },
  {
    name: 'a-line-loses-the-space-before-it',
    file: 'src/cli/read-document.ts',
    from: "const text = line.replace(/\\r$/, '')",
    to: 'const text = line.trim()',
    ...TEXT_FILES,
  },
  {
    name: 'a-page-ends-with-a-space',
    file: 'src/cli/read-document.ts',
    from: 'text: text.trimEnd()',
    to: 'text',
    ...SAVED_PAGES,
  },
  {
    name: 'a-space-that-never-breaks-stays-one',
    file: 'src/cli/read-document.ts',
    from: "text += space ? ' ' : block.text[i]",
    to: 'text += block.text[i]',
    ...SAVED_PAGES,
  },
  {
    name: 'a-doubled-mark-is-nothing',
    file: 'src/text/csv.ts',
    from: 'content += QUOTE',
    to: "content += ''",
    ...TABLES,
  },
  {
    name: 'a-row-goes-on-behind-its-break',
    file: 'src/text/csv.ts',
    from: '!isBreak(text[end])) end++',
    to: 'true) end++',
    ...TABLES,
  },
  {
    name: 'defaults-are-stored',
    file: 'src/settings/stored-settings.ts',
    from: 'if (sameJson(value, fieldValue(DEFAULT_SETTINGS, path))) delete fields[path]',
    to: 'if (path === undefined) delete fields[path]',
    ...CHANGED_ONLY,
  },
  {
    name: 'a-way-back-to-the-default-is-not-stored',
    file: 'src/settings/stored-settings.ts',
    from: 'if (sameJson(value, fieldValue(previous, path))) continue',
    to: 'if (sameJson(value, fieldValue(DEFAULT_SETTINGS, path))) continue',
    ...CHANGED_ONLY,
  },
  {
    name: 'what-may-be-missing-may-not',
    file: 'src/protocol/guard-parts.ts',
    from: 'value === undefined || guard(value)',
    to: 'guard(value)',
    ...PASSES,
  },
  {
    name: 'what-may-be-null-may-not',
    file: 'src/protocol/guard-parts.ts',
    from: 'value === null || guard(value)',
    to: 'guard(value)',
    ...PASSES,
  },
  {
    name: 'a-list-may-hold-anything',
    file: 'src/protocol/guard-parts.ts',
    from: 'Array.isArray(value) && value.every(guard)',
    to: 'Array.isArray(value)',
    ...AGREES,
  },
  {
    name: 'a-word-may-be-any',
    file: 'src/protocol/guard-parts.ts',
    from: "typeof value === 'string' && words.includes(value)",
    to: "typeof value === 'string'",
    ...AGREES,
  },
  {
    name: 'a-page-parses-no-request',
    file: 'src/protocol/dispatch.ts',
    from: 'const request = parse(message)',
    to: 'const request = parse(message) ?? (message as NonNullable<unknown>)',
    ...PAGE_HEARS,
  },
  {
    name: 'a-page-answers-with-what-its-handler-gives',
    file: 'src/protocol/dispatch.ts',
    from: 'return success(await handler(request, sender))',
    to: 'return (await handler(request, sender)) as never',
    ...PAGE_HEARS,
  },
  {
    name: 'a-file-cut-within-its-header-throws-an-error-of-its-own',
    file: 'src/match/compile/gazetteer-layout.ts',
    from: "if (buffer.byteLength < HEADER_WORDS * 4) throw new GazetteerDamaged('The file of names is cut short.')",
    to: "if (buffer.byteLength < HEADER_WORDS * 4) throw new RangeError('cut short')",
    test: NAMES,
    property: 'cut short anywhere',
  },
  {
    name: 'what-is-no-file-of-ours-throws-an-error-of-its-own',
    file: 'src/match/compile/gazetteer-layout.ts',
    from: "throw new GazetteerDamaged('The file of names is not one of ours.')",
    to: "throw new TypeError('not one of ours')",
    test: NAMES,
    property: 'any bytes',
  },
  {
    name: 'half-of-a-header-is-summed',
    file: 'src/match/compile/gazetteer-layout.ts',
    from: 'for (let i = 0; i < header.length; i++) if (i !== 3)',
    to: 'for (let i = 0; i < header.length; i += 2) if (i !== 3)',
    test: NAMES,
    property: 'a header with any one byte changed',
  },
  {
    name: 'a-pair-counts-as-two-strangers',
    file: 'src/knowledge/sha256.ts',
    from: 'const whole = text.codePointAt(index) ?? 0',
    to: 'const whole = code',
    ...DIGEST,
  },
  {
    name: 'three-bytes-begin-like-four',
    file: 'src/knowledge/sha256.ts',
    from: 'this.addByte(0xe0 | (code >> 12))',
    to: 'this.addByte(0xf0 | (code >> 12))',
    ...DIGEST,
  },
  {
    name: 'a-text-always-ends-with-a-line',
    file: 'src/knowledge/pack/split-lines.ts',
    from: "return last === '' ? [] : [last]",
    to: 'return [last]',
    ...LINES,
  },
  {
    name: 'a-line-is-cut-with-its-piece',
    file: 'src/knowledge/pack/split-lines.ts',
    from: "const lines = (this.rest + piece).split('\\n')",
    to: "const lines = piece.split('\\n')",
    ...LINES,
  },
  {
    name: 'days-that-only-touch-do-not-meet',
    file: 'src/knowledge/rules/overlaps.ts',
    from: 'one.until >= span.from',
    to: 'one.until > span.from',
    ...OVERLAPS,
  },
  {
    name: 'the-span-before-counts-in-place-of-the-longest',
    file: 'src/knowledge/rules/overlaps.ts',
    from: 'if (longest === undefined || span.until > longest.until) {',
    to: 'if (longest === undefined || span.from >= longest.from) {',
    ...OVERLAPS,
  },
]
