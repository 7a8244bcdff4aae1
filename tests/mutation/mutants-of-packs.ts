// Bugs planted in the reading of packs.
import type { Mutant } from './mutants.ts'

const PACK = 'tests/unit/knowledge/pack/pack-property.test.ts'
const CHANGED_PACK = 'a pack with any one thing changed'

export const PACK_MUTANTS: readonly Mutant[] = [
  {
    name: 'a-checksum-is-not-compared',
    file: 'src/knowledge/pack/read-pack.ts',
    from: 'if (parsed.data.checksum !== `sha256:${this.digest.hex()}`)',
    to: 'if (parsed.data.checksum === `sha256:`)',
    test: PACK,
    property: CHANGED_PACK,
  },
  {
    name: 'an-unknown-kind-throws-an-error-of-its-own',
    file: 'src/knowledge/pack/read-pack.ts',
    from: "throw new PackError('unknown kind'",
    to: "throw new TypeError('unknown kind'",
    test: PACK,
    property: CHANGED_PACK,
  },
  {
    name: 'broken-json-throws-in-its-own-words',
    file: 'src/knowledge/pack/safe-json.ts',
    from: "throw new PackError('not JSON', number, 'this is not JSON.')",
    to: "throw new SyntaxError('this is not JSON.')",
    test: PACK,
    property: CHANGED_PACK,
  },
  {
    name: 'lines-may-stand-in-any-order',
    file: 'src/knowledge/pack/read-pack.ts',
    from: 'if (parsed.data.checksum !== `sha256:${this.digest.hex()}`)',
    to: 'if (parsed.data.checksum === `sha256:`)',
    test: PACK,
    property: 'a pack whose lines stand in another order',
  },
  {
    name: 'a-checksum-is-compared-by-its-beginning',
    file: 'src/knowledge/pack/read-pack.ts',
    from: 'if (parsed.data.checksum !== `sha256:${this.digest.hex()}`)',
    to: 'if (parsed.data.checksum.slice(0, 8) !== `sha256:${this.digest.hex()}`.slice(0, 8))',
    test: PACK,
    property: 'a pack whose lines stand in another order',
  },
  {
    name: 'an-empty-file-throws-an-error-of-its-own',
    file: 'src/knowledge/pack/read-pack.ts',
    from: "throw new PackError('not a pack', null, 'The file is empty.')",
    to: "throw new TypeError('The file is empty.')",
    test: PACK,
    property: 'whatever text is given as a pack',
  },
  {
    name: 'what-is-no-pack-is-parsed-all-the-same',
    file: 'src/knowledge/pack/read-pack.ts',
    from: "if (!line.startsWith('{')) throw new PackError('not a pack', null, 'The file is not a Sidelight pack.')",
    to: "if (!line.startsWith('{')) throw new TypeError(line)",
    test: PACK,
    property: 'whatever text is given as a pack',
  },
]
