// What the record holds and rests on, and what becomes of the reader's data: nothing.
import type { Tongue } from '../i18n/language.ts'
import type { OptionsMessages } from '../i18n/options/en.ts'
import type { RecordInfo } from './options-types.ts'

type RecordInfoProps = { record: RecordInfo | null; words: OptionsMessages; tongue: Tongue; openDossier: () => void }

export function RecordInfoTable({ record, words, tongue, openDossier }: RecordInfoProps) {
  const texts = words.record
  if (record === null) return <p class="note">{texts.unavailable}</p>
  const holds = Object.entries(record.counts).map(([what, count]) => tongue.plural(count, texts.counts[what as keyof typeof texts.counts]))
  const named = (codes: readonly string[], name: (code: string) => string): string => tongue.list(codes.map(name).sort(tongue.compare))
  const rows: [string, string][] = [
    [texts.version, `${record.title} ${record.version}`],
    [texts.holds, tongue.list(holds)],
    [texts.period, tongue.dateRange(record.from, record.until)],
    [texts.updated, tongue.date(record.updated)],
    [texts.languages, named(record.languages, tongue.languageName)],
    [texts.countries, named(record.countries, tongue.countryName)],
    [texts.licence, record.licence],
  ]
  return (
    <>
      <dl class="record-info">
        {rows
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <button type="button" class="choice-button" onClick={openDossier}>
        {texts.dossier}
      </button>
    </>
  )
}
