// The options page: sections with a search above, a preview beside, and one undo for resets, imports and removals.
// A plain function of its props (options-types.ts); it keeps only what is searched for and the last undo.
import { useLayoutEffect, useState } from 'preact/hooks'
import { isSectionChanged, resetSection, type Section } from '../../settings/sections.ts'
import { undoChange } from '../../settings/undo-change.ts'
import { SampleArticle } from '../kit/sample-article.tsx'
import { matches } from '../kit/search-text.ts'
import { UndoBar } from '../kit/undo-bar.tsx'
import { useUndo } from '../kit/use-undo.ts'
import { CardOptions, LookOptions } from './card-options.tsx'
import { FileOptions } from './file-options.tsx'
import { HiddenOptions } from './hidden-options.tsx'
import { KeyOptions } from './key-options.tsx'
import { MarkOptions } from './mark-options.tsx'
import { OptionSection } from './option-parts.tsx'
import { OptionQuery } from './option-search.ts'
import { optionTerms } from './option-terms.ts'
import type { OptionsProps } from './options-types.ts'
import { PackOptions } from './pack-options.tsx'
import { RecordInfoTable } from './record-info.tsx'
import { SiteOptions } from './site-options.tsx'
import { TopicOptions } from './topic-options.tsx'
import { treeBranches } from './tree-branches.ts'
import { UnreadableNotice } from './unreadable-notice.tsx'

export function OptionsPage(props: OptionsProps) {
  const { words, tongue, reading, change, now, topics, nameOf, keys, keysPage, packs, record, problem } = props
  const { forgetUnreadable, openDossier, openEditor } = props
  const { settings } = reading
  const [query, setQuery] = useState('')
  const undo = useUndo()
  const whole = topics !== null
  // The browser has looked for the section of the address before it was there; and the topics, which come last, stand above it.
  useLayoutEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), [whole])
  const terms = optionTerms(words, topics ?? [])
  const ids = Object.keys(words.sections) as (keyof typeof words.sections)[]
  const found = ids.filter((id) => [words.sections[id], words.keywords[id], ...terms[id]].some((term) => matches(query, [term])))

  /** A section's reset, offered once there is something to reset. */
  function reset(section: Section) {
    if (!isSectionChanged(settings, section)) return undefined
    return {
      label: words.reset,
      onReset: () => {
        const [before, after] = [settings, resetSection(settings, section)]
        change((current) => resetSection(current, section))
        undo.note({
          text: words.done.reset(words.sections[section]),
          undo: () => change((current) => undoChange(current, before, after)),
        })
      },
    }
  }
  const section = (id: keyof typeof words.sections) => ({ id, title: words.sections[id], keywords: words.keywords[id], terms: terms[id] })
  const shared = { settings, words, tongue, change, undo }

  return (
    <div class="options-page">
      <header class="options-head">
        <h1>{words.title}</h1>
        <input
          type="search"
          placeholder={words.search}
          aria-label={words.search}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </header>
      <nav class="options-nav" aria-label={words.contents}>
        <ul>
          {found.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{words.sections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <aside class="options-preview" aria-labelledby="preview-title">
        <h2 id="preview-title">{words.preview.title}</h2>
        <SampleArticle language={tongue.language} settings={settings} branches={treeBranches(topics ?? [])} />
        <p class="option-hint">{words.preview.note}</p>
      </aside>
      <main class="options-main">
        {problem !== null && <p class="note">{problem}</p>}
        <UnreadableNotice reading={reading} words={words} onForget={forgetUnreadable} />
        <p class="visually-hidden" role="status">
          {found.length === 0 && words.noResult(query)}
        </p>
        {found.length === 0 && <p class="no-result">{words.noResult(query)}</p>}
        <OptionQuery.Provider value={query}>
          <OptionSection {...section('topics')} hint={words.topics.hint} reset={reset('topics')}>
            {topics === null ? <p class="note">{words.topics.none}</p> : <TopicOptions {...shared} topics={topics} />}
          </OptionSection>
          <OptionSection {...section('marks')} hint={words.marks.hint} reset={reset('marks')}>
            <MarkOptions {...shared} />
          </OptionSection>
          <OptionSection {...section('cards')} reset={reset('cards')}>
            <CardOptions {...shared} />
          </OptionSection>
          <OptionSection {...section('look')} reset={reset('look')}>
            <LookOptions {...shared} />
          </OptionSection>
          <OptionSection {...section('keys')} hint={words.keys.hint}>
            <KeyOptions keys={keys} keysPage={keysPage} words={words} />
          </OptionSection>
          <OptionSection {...section('sites')} hint={words.sites.hint} reset={reset('sites')}>
            <SiteOptions {...shared} now={now} />
          </OptionSection>
          <OptionSection {...section('hidden')} hint={words.hidden.hint} reset={reset('hidden')}>
            <HiddenOptions {...shared} nameOf={nameOf} />
          </OptionSection>
          <OptionSection {...section('file')} hint={words.file.hint}>
            <FileOptions {...shared} />
          </OptionSection>
          <OptionSection {...section('packs')} hint={words.packs.hint}>
            <PackOptions packs={packs} words={words} tongue={tongue} openEditor={openEditor} />
          </OptionSection>
          <OptionSection {...section('record')} hint={words.record.hint}>
            <RecordInfoTable record={record} words={words} tongue={tongue} openDossier={openDossier} />
            <h3>{words.record.privacyTitle}</h3>
            <p>{words.record.privacy}</p>
          </OptionSection>
        </OptionQuery.Provider>
      </main>
      <UndoBar state={undo} undo={words.undo} dismiss={words.dismiss} />
    </div>
  )
}
