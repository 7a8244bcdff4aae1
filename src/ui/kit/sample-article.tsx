// A small made-up article, marked as the reader's settings say. The headings inside it are no headings of our page: they are
// shown as text, so that a screen reader's outline stays that of the page.

import type { UiLanguage } from '../../model/text.ts'
import type { Settings } from '../../settings/settings.ts'
import type { TopicBranches } from '../../settings/topics.ts'
import { sampleTexts } from '../i18n/sample/sample-texts.ts'
import { MarkSample } from './mark-sample.tsx'
import { markSample } from './sample-cast.ts'

type SampleArticleProps = {
  language: UiLanguage
  settings: Settings
  /** Every topic's top branch, in the record's order. */
  branches: TopicBranches
}

export function SampleArticle({ language, settings, branches }: SampleArticleProps) {
  const blocks = markSample(sampleTexts[language], settings, branches)
  return (
    <div class="sample-article">
      {blocks.map(({ role, pieces }, index) => (
        <p key={index} class={`sample-${role}`}>
          {pieces.map(({ text, mark }, at) =>
            mark === null ? (
              text
            ) : (
              <MarkSample key={at} kind={mark.kind} colour={mark.colour}>
                {text}
              </MarkSample>
            ),
          )}
        </p>
      ))}
    </div>
  )
}
