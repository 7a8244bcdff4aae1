// The job that runs on a pack: how far it is, what it would change, or why it came to nothing. What happens is said to screen readers.
import type { ComponentChildren } from 'preact'
import type { PackRefusal } from '../../knowledge/pack/pack-trouble.ts'
import { PackPreviewView } from './pack-preview.tsx'
import type { PackPartProps } from './pack-types.ts'

const MEGABYTE = 1_000_000

export function PackJob(props: PackPartProps) {
  const { job, words, tongue, actions } = props
  const texts = words.packs
  return (
    <>
      {job.kind === 'working' && (
        <div class="pack-job">
          <progress aria-label={texts.steps[job.step]} {...(job.of === null ? {} : { value: job.done, max: job.of })} />
          <span>
            {texts.steps[job.step]}
            {job.of !== null && <span class="option-hint"> {texts.progress(tongue.number(job.done), tongue.number(job.of))}</span>}
          </span>
          <button type="button" class="choice-button" onClick={actions.dismiss}>
            {texts.cancel}
          </button>
        </div>
      )}
      <div role="status">
        {/* The step, not its progress: every record read aloud would drown the rest. */}
        {job.kind === 'working' && <span class="visually-hidden">{texts.steps[job.step]}</span>}
        {job.kind === 'stored' && <p>{texts.stored}</p>}
        {job.kind === 'refused' && (
          <Outcome {...props}>
            <p>{texts.refused}</p>
            <ul>
              {job.refusals.map((refusal) => (
                <Refusal key={refusal.sentence} {...props} refusal={refusal} />
              ))}
            </ul>
            {job.more > 0 && <p>{tongue.plural(job.more, texts.more)}</p>}
          </Outcome>
        )}
        {job.kind === 'other pack' && <Outcome {...props}>{texts.otherPack(job.title)}</Outcome>}
        {job.kind === 'failed' && (
          <Outcome {...props}>
            <p>{texts.failed[job.why]}</p>
            {job.missing !== null && <p>{texts.missing(tongue.number(Math.ceil(job.missing / MEGABYTE)))}</p>}
            {job.why === 'other' && job.detail !== '' && <p lang="en">{job.detail}</p>}
          </Outcome>
        )}
      </div>
      {job.kind === 'preview' && <PackPreviewView {...props} preview={job.preview} />}
    </>
  )
}

/** In the reader's language what it is and where, and the check's own English sentence, which the pack's maker needs. */
function Refusal({ refusal: { trouble, line, sentence }, words, tongue }: PackPartProps & { refusal: PackRefusal }) {
  if (tongue.language === 'en') return <li>{sentence}</li>
  const told = words.packs.troubles[trouble]
  return (
    <li>
      {line === null ? told : words.packs.onLine(tongue.number(line), told)}
      <br />
      <span lang="en" class="option-hint">
        {sentence}
      </span>
    </li>
  )
}

function Outcome({ words, actions, children }: PackPartProps & { children: ComponentChildren }) {
  return (
    <div class="note pack-outcome">
      {children}
      <button type="button" class="choice-button" onClick={actions.dismiss}>
        {words.packs.close}
      </button>
    </div>
  )
}
