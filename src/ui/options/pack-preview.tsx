// What installing a pack would change, before anything is changed: counted in one sentence each, then change by change.
import { useEffect, useRef } from 'preact/hooks'
import { changesNothing, type PackPreview, type PreviewClashes, type PreviewPosition } from '../../knowledge/pack/preview-pack.ts'
import { localized } from '../../model/text.ts'
import { cardMessages } from '../i18n/card/card-messages.ts'
import type { PluralForms } from '../i18n/language.ts'
import { changeCounts, packCounts } from './pack-counts.ts'
import type { PackPartProps } from './pack-types.ts'

type PreviewProps = PackPartProps & { preview: PackPreview }

export function PackPreviewView({ preview, words, tongue, actions }: PreviewProps) {
  const texts = words.packs.preview
  const heading = useRef<HTMLHeadingElement>(null)
  // It appears below what was pressed; whoever hears the page is taken there.
  useEffect(() => heading.current?.focus(), [])
  const { manifest, replaces, replacesTitle, nameClashes, idClashes } = preview
  const same = changesNothing(preview)
  // What another pack overrules is no change that shows, but one all the same.
  const installed = same && replaces === manifest.version && idClashes.count === 0
  const effects = (['adds', 'changes', 'removes'] as const).flatMap((what) => {
    const counts = { adds: preview.added, changes: preview.changed, removes: preview.removed }[what]
    const told = changeCounts(counts, words, tongue)
    return told === '' ? [] : [texts[what](told)]
  })
  const clashing = (forms: PluralForms, { count, names }: PreviewClashes) =>
    texts.list(tongue.plural(count, forms), tongue.list(names.length < count ? [...names, '…'] : names))
  const details = detailsOf(preview, { words, tongue })
  return (
    <section class="pack-preview" aria-labelledby="pack-preview-title">
      <h3 id="pack-preview-title" ref={heading} tabIndex={-1}>
        {texts.title(localized(manifest.title, tongue.language), manifest.version)}
      </h3>
      <p class="option-hint">
        {[manifest.licence, tongue.dateRange(manifest.period.from, manifest.period.until)].join(' · ')}
        <br />
        {tongue.list(packCounts(preview.counts, words, tongue))}
      </p>
      {replaces !== null && <p>{installed ? texts.installed : texts.replaces(replaces, replacesTitle)}</p>}
      <ul class="pack-effects">
        {same && !installed && <li>{texts.nothing}</li>}
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
        {nameClashes.count > 0 && <li>{clashing(texts.nameClashes, nameClashes)}</li>}
        {idClashes.count > 0 && <li>{clashing(texts.idClashes, idClashes)}</li>}
      </ul>
      {details.length > 0 && (
        <details class="pack-versions">
          <summary>{texts.details}</summary>
          <ul>
            {details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {!installed && <p class="option-hint">{texts.untouched}</p>}
      <div class="button-row">
        {!installed && (
          <button type="button" class="choice-button main-button" onClick={actions.install}>
            {texts.install}
          </button>
        )}
        <button type="button" class="choice-button" onClick={actions.dismiss}>
          {installed ? words.packs.close : texts.cancel}
        </button>
      </div>
    </section>
  )
}

/** One sentence for each change, those that turn first. */
function detailsOf(preview: PackPreview, { words, tongue }: Pick<PackPartProps, 'words' | 'tongue'>): string[] {
  const texts = words.packs.preview
  const stances = cardMessages[tongue.language].stances
  const position = ({ actor, topic, from, to }: PreviewPosition): string => {
    if (from === null) return to === null ? '' : texts.appears(actor, topic, stances[to])
    return to === null ? texts.goes(actor, topic, stances[from]) : texts.turned(actor, topic, stances[from], stances[to])
  }
  return [
    ...preview.positions.map(position),
    ...preview.accounts.map(({ fact, values }) => texts.accounts(fact, tongue.list(values))),
    ...(preview.newEntities.length > 0 ? [texts.list(texts.newNames, tongue.list(preview.newEntities))] : []),
    ...(preview.goneEntities.length > 0 ? [texts.list(texts.goneNames, tongue.list(preview.goneEntities))] : []),
  ]
}
