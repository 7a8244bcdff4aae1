// What taking a table in would do: how many rows can be taken, one sentence for each fault with its line and mend, and the first rows as
// they are understood.
import type { ReadTable } from '../../knowledge/pack/read-table-draft.ts'
import type { EditorMessages } from '../i18n/editor/en.ts'
import type { Tongue } from '../i18n/language.ts'

/** Enough to see whether columns and rows are understood. */
const ROWS_SHOWN = 8
const FAULTS_SHOWN = 30

export function TablePreview({ read, words, tongue }: { read: ReadTable; words: EditorMessages; tongue: Tongue }) {
  const texts = words.table
  const name = (column: keyof typeof texts.names) => texts.names[column]
  const used = read.columns.flatMap((column, place) => (column === null ? [] : [{ column, place }]))
  const wanting = [
    ...read.twice.map((column) => texts.twice(name(column))),
    ...(read.lacking.length > 0 ? [texts.lacking(tongue.list(read.lacking.map(name)))] : []),
  ]
  const sentences = [
    ...read.broken.map(({ line, fault }) => ({ line, sentence: texts.brokenQuote[fault] })),
    ...read.faults.map(({ line, fault, column, value }) => ({ line, sentence: texts.faults[fault](name(column), value) })),
  ].sort((a, b) => a.line - b.line)
  return (
    <section aria-labelledby="table-preview">
      <h3 id="table-preview">{texts.preview}</h3>
      <div role="status">
        {wanting.map((sentence) => (
          <p key={sentence} class="note">
            {sentence}
          </p>
        ))}
        {wanting.length === 0 && (
          <p>
            {tongue.plural(read.rows.length, texts.ready)}
            {read.faulty.size > 0 && `; ${tongue.plural(read.faulty.size, texts.faulty)}`}.
          </p>
        )}
      </div>
      {sentences.length > 0 && (
        <ul class="row-faults">
          {sentences.slice(0, FAULTS_SHOWN).map(({ line, sentence }) => (
            <li key={`${line} ${sentence}`}>{texts.at(tongue.number(line), sentence)}</li>
          ))}
          {sentences.length > FAULTS_SHOWN && <li>{tongue.plural(sentences.length - FAULTS_SHOWN, words.check.moreProblems)}</li>}
        </ul>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keys too */}
      <section class="table-scroll" tabIndex={0} aria-label={texts.kinds[read.kind]}>
        <table class="preview-table">
          <thead>
            <tr>
              <th scope="col">{texts.line}</th>
              {used.map(({ column, place }) => (
                <th key={place} scope="col">
                  {name(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {read.cells.slice(0, ROWS_SHOWN).map(({ line, cells }) => (
              <tr key={line} class={read.faulty.has(line) ? 'is-faulty' : undefined}>
                <th scope="row">{tongue.number(line)}</th>
                {used.map(({ place }) => (
                  <td key={place}>{cells[place] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {read.cells.length > ROWS_SHOWN && <p class="option-hint">{tongue.plural(read.cells.length - ROWS_SHOWN, texts.moreRows)}</p>}
    </section>
  )
}
