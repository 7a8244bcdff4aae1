// The first-run page: what Sidelight does, shown on a made-up article; what it needs, with the button that asks; what it never does;
// and the first choices, so that from here alone a newcomer can turn off a topic and a site. A plain function of its props.
import type { Settings } from '../../settings/settings.ts'
import { type TopicNode, topicSwitch } from '../../settings/topic-tree.ts'
import type { Tongue } from '../i18n/language.ts'
import type { OptionsMessages } from '../i18n/options/en.ts'
import type { WelcomeMessages } from '../i18n/welcome/en.ts'
import { UndoBar } from '../kit/undo-bar.tsx'
import { useUndo } from '../kit/use-undo.ts'
import type { ChangeSettings, KeyInfo } from '../options/options-types.ts'
import { SiteListEditor } from '../options/site-options.tsx'
import { TopicSwitch } from '../options/topic-options.tsx'
import { treeBranches } from '../options/tree-branches.ts'
import { SampleReading } from './sample-reading.tsx'

export type WelcomeProps = {
  words: WelcomeMessages
  /** The switches are those of the options page, and so are their words. */
  optionWords: OptionsMessages
  tongue: Tongue
  settings: Settings
  change: ChangeSettings
  /** Null: the record could not be read. */
  topics: readonly TopicNode[] | null
  /** May pages be read? Null: not known yet, nothing is said. */
  permitted: boolean | null
  askPermission: () => void
  keys: readonly KeyInfo[]
  openOptions: () => void
  openDossier: () => void
}

export function WelcomePage(props: WelcomeProps) {
  const { words, optionWords, tongue, settings, change, topics, permitted, askPermission, keys, openOptions, openDossier } = props
  const undo = useUndo()
  /** Says what a switch did, since the sample that it changes may be out of sight; and offers the way back. */
  const changeTopic =
    (node: TopicNode): ChangeSettings =>
    (step) => {
      const before = settings.topics
      const on = topics !== null && topicSwitch(topics, node, settings) !== 'on'
      change(step)
      undo.note({ text: words.yours.switched(node.label, on), undo: () => change((current) => ({ ...current, topics: before })) })
    }
  return (
    <div class="welcome-page">
      <header class="welcome-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <a class="link" href="#yours">
          {words.jump}
        </a>
      </header>
      <main>
        <section>
          <h2>{words.show.title}</h2>
          <p>{words.show.text}</p>
          <p class="welcome-try">{words.show.try}</p>
          <SampleReading
            language={tongue.language}
            settings={settings}
            branches={treeBranches(topics ?? [])}
            words={words}
            openDossier={openDossier}
          />
        </section>
        {permitted !== null && (
          <section>
            <h2>{words.needs.title}</h2>
            {permitted ? (
              <p class="welcome-granted">{words.needs.granted}</p>
            ) : (
              <>
                <p>{words.needs.missing}</p>
                <button type="button" class="main-button" onClick={askPermission}>
                  {words.needs.allow}
                </button>
              </>
            )}
          </section>
        )}
        <section id="yours">
          <h2>{words.yours.title}</h2>
          <p>{words.yours.saved}</p>
          <div class="welcome-choices">
            <div>
              <h3>{words.yours.topics}</h3>
              <p class="option-hint">{words.yours.topicsText}</p>
              {topics === null && <p class="note">{optionWords.topics.none}</p>}
              <ul class="welcome-topics">
                {topics?.map((node) => (
                  <li key={node.id}>
                    <TopicSwitch node={node} topics={topics} settings={settings} words={optionWords} change={changeTopic(node)} />
                    {node.children.length > 0 && (
                      <details>
                        <summary>
                          {tongue.plural(node.children.length, words.yours.narrower)}
                          <span class="visually-hidden">. {optionWords.topics.showBelow(node.label)}</span>
                        </summary>
                        {node.children.map((child) => (
                          <TopicSwitch
                            key={child.id}
                            node={child}
                            topics={topics}
                            settings={settings}
                            words={optionWords}
                            change={changeTopic(child)}
                          />
                        ))}
                      </details>
                    )}
                  </li>
                ))}
              </ul>
            </div>
            <div>
              <h3>{words.yours.sites}</h3>
              <p class="option-hint">{words.yours.sitesText}</p>
              <SiteListEditor
                list="never"
                settings={settings}
                words={optionWords}
                tongue={tongue}
                change={change}
                undo={undo}
                files={false}
              />
            </div>
          </div>
        </section>
        <section>
          <h2>{words.never.title}</h2>
          <ul class="welcome-never">
            {words.never.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.ways.title}</h2>
          <ul class="welcome-ways">
            {Object.entries(words.ways.items).map(([way, item]) => (
              <li key={way}>{item}</li>
            ))}
          </ul>
          <h3>{words.ways.keys}</h3>
          <dl class="key-list">
            {keys
              .filter(({ keys: shown }) => shown !== '')
              .map(({ command, keys: shown }) => (
                <div key={command}>
                  <dt>{optionWords.keys.commands[command]}</dt>
                  <dd>
                    <kbd>{shown}</kbd>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
        <p class="welcome-next">{words.done.next}</p>
      </main>
      <footer class="button-row">
        <button type="button" class="choice-button" onClick={openOptions}>
          {words.done.options}
        </button>
        <button type="button" class="choice-button" onClick={openDossier}>
          {words.done.dossier}
        </button>
      </footer>
      <UndoBar state={undo} undo={optionWords.undo} dismiss={optionWords.dismiss} />
    </div>
  )
}
