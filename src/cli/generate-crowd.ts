// Adds made-up people to a knowledge set, to see what a larger record does to the right links: some share a real actor's surname,
// some bear a common capitalised word as surname, the rest have names of their own. The same crowd at every run. Never written to data/.
import type { Person } from '../model/entity.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'

/** Of each thousand, as many share a real surname, and as many bear a common word. */
const SHARE_OF_EACH = 0.1

const GIVEN = 'Alba Bruno Clio Dario Elin Falk Greta Hugo Ines Joris Katja Levin Mona Nilo Orla Pavla'.split(' ')
const ONSETS = 'Bra Dren Fal Gor Hal Jas Kel Lom Mar Nov Pel Ros Sar Tor Vel Zim'.split(' ')
const MIDDLES = 'a e i o u an el or in us'.split(' ')
const ENDS = 'bach dale escu ford grad ini kov lund mann nik poulos quist rez ski ton wald'.split(' ')
/** Words that stand capitalised in news without being names, in several languages. */
const WORDS = (
  'May Will Mark Rose Grant Law Price Bond Field Bank North West Summit Council Monday March August Chance Hope ' +
  'Young Long Short Church State Force Power Union Minister Treffen Gipfel Kanzler Frieden Krieg Truppe Montag ' +
  'Land Sommer Paix Sommet Guerre Mars Armée Cumbre Guerra Paz Reunión Marzo Vertice Pace Pokój'
).split(' ')

/** The set with `size` people more. */
export function withCrowd(set: KnowledgeSet, size: number): KnowledgeSet {
  const real = set.entities
    .filter((entity) => entity.kind === 'person')
    .flatMap((person) => person.names.filter((name) => name.kind === 'family' && name.lang === 'en').map((name) => name.text))
  const each = Math.round(size * SHARE_OF_EACH)
  const crowd = Array.from({ length: size }, (_person, number) => {
    const family = number < each && real.length > 0 ? pick(real, number) : number < 2 * each ? pick(WORDS, number) : inventedName(number)
    return bearer(number, pick(GIVEN, number * 7 + Math.floor(number / GIVEN.length)), family)
  })
  return { ...set, entities: [...set.entities, ...crowd] }
}

function bearer(number: number, given: string, family: string): Person {
  const name = `${given} ${family}`
  return {
    id: `person/crowd-${number}`,
    kind: 'person',
    name,
    names: [
      { text: name, lang: 'en', kind: 'full', use: 'alone' },
      { text: family, lang: 'en', kind: 'family', use: 'supported' },
    ],
    description: { en: 'Made up, to measure how the record grows.' },
    lookAlikes: [],
    posts: [],
  }
}

function inventedName(number: number): string {
  return pick(ONSETS, number) + pick(MIDDLES, Math.floor(number / ONSETS.length)) + pick(ENDS, Math.floor(number / 5) + number)
}

function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T
}
