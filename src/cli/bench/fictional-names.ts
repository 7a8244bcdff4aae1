// Records of any size for the bench: the small fictional record of the tests, and made-up people until there are as many names as wanted.
// The same names at every run. A name here is a distinct spelling; several people share a surname, as in life. Never written to data/.
import type { Person } from '../../model/entity.ts'
import type { KnowledgeSet } from '../../model/knowledge-set.ts'

const GIVEN =
  'Alba Bruno Clio Dario Elin Falk Greta Hugo Inés Joris Katja Levin Mona Nilo Orla Pavla Quirin Rosa Sven Tilda Ugo Vera Wanda Xenia Yann Zora Ödön Åsa Émile Łucja Şirin Žiga'.split(
    ' ',
  )
const ONSETS = 'Bra Dren Fal Gor Hal Jas Kel Lom Mar Nov Pel Ros Sar Tor Vel Zim'.split(' ')
const MIDDLES = 'a e i o u an el or in us'.split(' ')
const JOINTS = 'b d g k l m n r s t v z'.split(' ')
const ENDS = 'ach ale escu ord ad ini ov und ann ik oulos uist ez ić on ald'.split(' ')
/** A step through all combinations that shares no factor with their number, so that neighbours do not look alike. */
const STRIDE = 7_919

const FAMILIES = ONSETS.length * MIDDLES.length * JOINTS.length * ENDS.length

function familyName(number: number): string {
  let rest = (number * STRIDE) % FAMILIES
  const part = (list: readonly string[]): string => {
    const chosen = list[rest % list.length] as string
    rest = Math.floor(rest / list.length)
    return chosen
  }
  return part(ONSETS) + part(MIDDLES) + part(JOINTS) + part(ENDS)
}

function bearer(number: number): Person {
  const given = GIVEN[(number + Math.floor(number / FAMILIES)) % GIVEN.length] as string
  const family = familyName(number)
  // Beyond the combinations people have a second given name.
  const again = Math.floor(number / FAMILIES / GIVEN.length)
  const name = again === 0 ? `${given} ${family}` : `${given} ${GIVEN[again % GIVEN.length]} ${family}`
  return {
    id: `person/fictional-${number}`,
    kind: 'person',
    name,
    names: [
      { text: name, lang: 'en', kind: 'full', use: 'alone' },
      { text: family, lang: 'en', kind: 'family', use: 'supported' },
    ],
    description: { en: 'Made up, to measure speed.' },
    lookAlikes: [],
    posts: [],
  }
}

/** The distinct spellings of a set, in its order. */
export function spellingsOf(set: KnowledgeSet): string[] {
  return [...new Set(set.entities.flatMap((entity) => entity.names.map(({ text }) => text)))]
}

/** The base with made-up people added, until it has at least `size` distinct spellings (at most one more). */
export function fictionalSet(base: KnowledgeSet, size: number): KnowledgeSet {
  const seen = new Set(spellingsOf(base))
  const crowd: Person[] = []
  for (let number = 0; seen.size < size; number++) {
    const person = bearer(number)
    for (const { text } of person.names) seen.add(text)
    crowd.push(person)
  }
  return { ...base, entities: [...base.entities, ...crowd] }
}
