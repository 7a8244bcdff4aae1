// A small made-up article, marked as the reader's settings say. The headings inside it are no headings of our page: they are
// shown as text, so that a screen reader's outline stays that of the page. Where pointing does something, its names are buttons.
import type { UiLanguage } from '../../model/text.ts'
import type { Settings } from '../../settings/settings.ts'
import type { TopicBranches } from '../../settings/topics.ts'
import { sampleTexts } from '../i18n/sample/sample-texts.ts'
import { MarkSample } from './mark-sample.tsx'
import { markSample, type SamplePiece } from './sample-cast.ts'

/** Which name is open now (by its key in the cast), and what pointing at one and pressing it do. */
type Pointing = { open: string | null; onPoint: (key: string) => void; onPress: () => void }

type SampleArticleProps = {
  language: UiLanguage
  settings: Settings
  /** Every topic's top branch, in the record's order. */
  branches: TopicBranches
  /** Keys whose marks the reader took away. */
  hidden?: readonly string[]
  pointing?: Pointing
}

export function SampleArticle({ language, settings, branches, hidden = [], pointing }: SampleArticleProps) {
  const blocks = markSample(sampleTexts[language], settings, branches)
  return (
    <div class="sample-article">
      {blocks.map(({ role, pieces }, index) => (
        <p key={index} class={`sample-${role}`}>
          {pieces.map(({ text, mark }, at) =>
            mark === null || hidden.includes(mark.key) ? text : <SampleName key={at} text={text} mark={mark} pointing={pointing} />,
          )}
        </p>
      ))}
    </div>
  )
}

type SampleNameProps = { text: string; mark: NonNullable<SamplePiece['mark']>; pointing: Pointing | undefined }

function SampleName({ text, mark, pointing }: SampleNameProps) {
  const name = (
    <MarkSample kind={mark.kind} colour={mark.colour}>
      {text}
    </MarkSample>
  )
  if (pointing === undefined) return name
  const point = () => pointing.onPoint(mark.key)
  return (
    <button
      type="button"
      class="sample-name"
      aria-pressed={pointing.open === mark.key}
      onPointerEnter={point}
      onFocus={point}
      onClick={() => {
        point()
        pointing.onPress()
      }}
    >
      {name}
    </button>
  )
}
