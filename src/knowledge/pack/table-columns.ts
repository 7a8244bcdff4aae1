// What a table's columns can mean, and which heading means which: in the five interface languages and as spreadsheets abbreviate them.
// A guess only; whoever imports the table sees it and can change each column.
import { foldText } from '../../text/fold.ts'

/** statements: a row for each report of a statement. actors, meetings: a row each. */
export const TABLE_KINDS = ['statements', 'actors', 'meetings'] as const
export type TableKind = (typeof TABLE_KINDS)[number]

export const COLUMNS = {
  statements: [
    'actor',
    'kind',
    'topic',
    'question',
    'stance',
    'gist',
    'said',
    'quote',
    'outlet',
    'address',
    'title',
    'published',
    'language',
    'meeting',
  ],
  actors: ['name', 'kind', 'description', 'otherNames', 'country', 'of'],
  meetings: [
    'name',
    'description',
    'start',
    'end',
    'place',
    'level',
    'format',
    'participants',
    'outlet',
    'address',
    'published',
    'language',
  ],
} as const satisfies Record<TableKind, readonly string[]>
export type Column = (typeof COLUMNS)[TableKind][number]

/** Without a value in these a row says nothing. */
export const NEEDED: { readonly [K in TableKind]: readonly (typeof COLUMNS)[K][number][] } = {
  statements: ['actor', 'topic', 'gist', 'address'],
  actors: ['name'],
  meetings: ['name', 'start', 'address'],
}

/** Headings, folded (no case, no accents); the first of each is the one that a template has. */
const HEADINGS: { readonly [C in Column]: string } = {
  actor: 'actor|who|speaker|politician|acteur|qui|akteur|wer|актор|хто|actor o persona|quien',
  name: 'name|full name|nom|nombre|назва|імя|ім’я',
  kind: 'kind|type|sort|art|genre|sorte|вид|тип|tipo|clase',
  description: 'description|about|beschreibung|опис|descripcion',
  otherNames: 'other names|aliases|also known as|autres noms|weitere namen|інші назви|otros nombres|alias',
  country: 'country|iso|pays|land|країна|pais',
  of: 'of|state|belongs to|etat|staat|держава|estado|de',
  topic: 'topic|subject|issue|sujet|theme|thema|тема|tema',
  question: 'question|frage|питання|pregunta',
  stance: 'stance|position|view|avis|haltung|позиція|postura|posicion',
  gist: 'gist|statement|claim|summary|what|declaration|enonce|resume|aussage|zusammenfassung|заява|суть|declaracion|resumen',
  said: 'said|date said|date|day|said on|dit le|gesagt am|datum|jour|сказано|дата|dicho el|fecha',
  quote: 'quote|quotation|words|citation|zitat|цитата|cita',
  outlet: 'outlet|source|newspaper|publisher|media|medium|journal|zeitung|видання|джерело|medio|fuente|periodico',
  address: 'address|url|link|web address|adresse|lien|адреса|посилання|direccion|enlace',
  title: 'title|headline|titre|titel|uberschrift|заголовок|titulo|titular',
  published: 'published|publication date|published on|publie le|erschienen|veröffentlicht|опубліковано|publicado',
  language: 'language|lang|langue|sprache|мова|idioma|lengua',
  meeting: 'meeting|summit|reunion|sommet|treffen|gipfel|зустріч|саміт|cumbre',
  start: 'start|date|first day|from|day|debut|beginn|datum|початок|дата|inicio|fecha',
  end: 'end|last day|until|to|fin|ende|кінець',
  place: 'place|city|where|lieu|ville|ort|stadt|місце|місто|lugar|ciudad',
  level: 'level|who met|niveau|ebene|рівень|nivel',
  format: 'format|form|формат|formato',
  participants: 'participants|attendees|who came|present|teilnehmer|учасники|participantes|asistentes',
}
const MEANINGS = Object.fromEntries(
  Object.entries(HEADINGS).map(([column, words]) => [column, words.split('|').map((word) => foldText(word))]),
) as unknown as Readonly<Record<Column, readonly string[]>>

/** The column that each heading means; null where none. No column is given twice. */
export function guessColumns(kind: TableKind, headings: readonly string[]): (Column | null)[] {
  const guessed: (Column | null)[] = headings.map(() => null)
  const free = new Set<Column>(COLUMNS[kind])
  const give = (fits: (heading: string, word: string) => boolean) => {
    for (const [place, heading] of headings.entries()) {
      const text = foldText(heading)
      if (guessed[place] !== null || text === '') continue
      const column = COLUMNS[kind].find((each) => free.has(each) && MEANINGS[each].some((word) => fits(text, word)))
      if (column === undefined) continue
      guessed[place] = column
      free.delete(column)
    }
  }
  give((heading, word) => heading === word)
  // "Article URL", "Date said (ISO)": one word of the heading.
  give((heading, word) => ` ${heading} `.includes(` ${word} `))
  return guessed
}

/** The kind of table whose columns the headings fit best; the first of equals. */
export function guessKind(headings: readonly string[]): TableKind {
  const closeness = (kind: TableKind): number => {
    const columns = guessColumns(kind, headings)
    const needed = (NEEDED[kind] as readonly Column[]).filter((column) => columns.includes(column)).length
    return needed / NEEDED[kind].length + columns.filter((column) => column !== null).length / headings.length
  }
  return TABLE_KINDS.reduce((best, kind) => (closeness(kind) > closeness(best) ? kind : best))
}

/** Does a first row look like headings, that is, does any cell mean a column? */
export function areHeadings(cells: readonly string[]): boolean {
  return cells.some((cell) => TABLE_KINDS.some((kind) => COLUMNS[kind].some((column) => MEANINGS[column].includes(foldText(cell)))))
}
