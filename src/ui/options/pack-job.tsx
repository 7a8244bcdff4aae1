// The job that runs on a pack: how far it is, what it would change, or why it came to nothing. What happens is said to screen readers.
import type { ComponentChildren } from 'preact'
import { PackPreviewView } from './pack-preview.tsx'
import type { PackPartProps } from './pack-types.ts'

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
            <ul lang="en">
              {job.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {job.more > 0 && <p>{tongue.plural(job.more, texts.more)}</p>}
          </Outcome>
        )}
        {job.kind === 'other pack' && <Outcome {...props}>{texts.otherPack(job.title)}</Outcome>}
        {job.kind === 'failed' && (
          <Outcome {...props}>
            <p>{texts.failed[job.why]}</p>
            {job.why === 'other' && job.detail !== '' && <p lang="en">{job.detail}</p>}
          </Outcome>
        )}
      </div>
      {job.kind === 'preview' && <PackPreviewView {...props} preview={job.preview} />}
    </>
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
