// The gallery of our own pages, one state at a time, with invented content. Query: surface (panel, options, welcome, editor, dossier),
// state (one of STATES), theme, lang, dir (rtl). The dossier's place is the hash, as in the extension. Without a query: links to all.
import { type ComponentChild, render } from 'preact'
import { useState } from 'preact/hooks'
import { emptyDraft } from '../../src/knowledge/pack/draft.ts'
import type { UiLanguage } from '../../src/model/text.ts'
import { PAGE_STATES, type PageState } from '../../src/protocol/panel-requests.ts'
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { DossierPage } from '../../src/ui/dossier/dossier-page.tsx'
import { EditorPage } from '../../src/ui/editor/editor-page.tsx'
import { type EditorProps, EMPTY_TABLE } from '../../src/ui/editor/editor-types.ts'
import { editorMessages } from '../../src/ui/i18n/editor/editor-messages.ts'
import { directionOf, tongue } from '../../src/ui/i18n/language.ts'
import { optionsMessages } from '../../src/ui/i18n/options/options-messages.ts'
import { panelMessages } from '../../src/ui/i18n/panel/panel-messages.ts'
import { welcomeMessages } from '../../src/ui/i18n/welcome/welcome-messages.ts'
import { OptionsPage } from '../../src/ui/options/options-page.tsx'
import type { PanelPage } from '../../src/ui/panel/panel-types.ts'
import { ToolbarPanel } from '../../src/ui/panel/toolbar-panel.tsx'
import { WelcomePage } from '../../src/ui/welcome/welcome-page.tsx'
import { tinyRecord } from '../dom/ui/dossier/tiny-record.ts'
import { editorProps, PROBLEMS, TABLE_TEXT } from '../dom/ui/editor/editor-specimens.ts'
import { optionsProps, TOPICS } from '../dom/ui/options/options-specimens.tsx'
import { inState, panelProps } from '../dom/ui/panel/panel-specimens.tsx'
import '../../src/ui/styles/tokens.css'
import '../../src/ui/styles/page.css'
import '../../src/ui/styles/kit.css'
import '../../src/ui/panel/panel.css'
import '../../src/ui/options/options.css'
import '../../src/ui/editor/editor.css'
import '../../src/ui/welcome/welcome.css'
import '../../src/ui/dossier/dossier.css'

const UNREACHABLE = Object.keys(panelMessages.en.states.unreachable) as (keyof typeof panelMessages.en.states.unreachable)[]
const PLACES = [
  'overview',
  'person/ana-brandt',
  'meeting/2025-03-11-port-selva-leaders',
  'topic/border-force',
  'outlet/selva-post',
  'differ',
  'outlets',
]
const STATES: Record<string, readonly string[]> = {
  panel: [...PAGE_STATES, ...UNREACHABLE, 'loading', 'no permission', 'disconnected'],
  options: ['defaults', 'changed', 'unreadable', 'no record'],
  welcome: ['asks', 'granted'],
  editor: ['written', 'checked', 'table', 'trial', 'empty', 'refused'],
  dossier: ['record', 'loading', 'failed'],
}

const query = new URLSearchParams(location.search)
const language = (query.get('lang') ?? 'en') as UiLanguage
const state = query.get('state') ?? ''
const t = tongue(language)

const CHANGED: Settings = {
  ...DEFAULT_SETTINGS,
  topics: {
    off: ['topic/fares'],
    order: ['topic/levy', 'topic/ferries', 'topic/fishing', 'topic/pilots'],
    colours: { 'topic/levy': 'slate' },
  },
  sites: { never: ['*.sport.example', 'news.example/live'], always: ['zürich.example'] },
  hidden: [{ entity: 'state/vesna', text: 'Vesna', host: 'news.example', page: '' }],
  paused: true,
}

function panelPage(): PanelPage {
  if (state === 'loading') return { kind: 'loading' }
  if (state === 'no permission') return { kind: 'no permission', host: 'news.example' }
  const why = UNREACHABLE.find((reason) => reason === state)
  return why === undefined ? inState((state || 'marked') as PageState) : { kind: 'unreachable', why }
}

/** A surface with settings that its own switches reach, as in the extension. */
function Live({
  start,
  children,
}: {
  start: Settings
  children: (settings: Settings, change: (step: (now: Settings) => Settings) => void) => ComponentChild
}) {
  const [settings, setSettings] = useState(start)
  return <>{children(settings, setSettings)}</>
}

/** The editor over a draft that its forms change, as in the extension. */
function LiveEditor() {
  const checking: EditorProps['checking'] = { kind: 'done', problems: PROBLEMS, stale: false }
  const sight = { kind: 'marked', seen: [{ name: 'Luna Weir', count: 2 }] } as const
  const changes: Readonly<Record<string, Partial<EditorProps>>> = {
    checked: { checking },
    trial: { checking: { ...checking, problems: [] }, trial: { kind: 'on', tab: 7, title: 'Lamps for the quay', sight } },
    empty: { draft: emptyDraft('2026-01-05') },
    refused: { opening: { kind: 'refused', sentence: 'The file is not a Sidelight pack.' }, hasEarlier: true },
  }
  const props = editorProps({ words: editorMessages[language], tongue: t, ...changes[state] })
  const [draft, setDraft] = useState(props.draft)
  const [table, setTable] = useState({ ...EMPTY_TABLE, text: state === 'table' ? TABLE_TEXT : '' })
  const actions = { ...props.actions, change: (step: (now: typeof draft) => typeof draft) => setDraft(step), changeTable: setTable }
  return <EditorPage {...props} draft={draft} table={table} actions={actions} />
}

function Surface({ name }: { name: string }) {
  if (name === 'panel') {
    return (
      <Live start={DEFAULT_SETTINGS}>
        {(settings, changeSettings) => {
          const props = panelProps({ words: panelMessages[language], tongue: t, page: panelPage(), settings })
          return <ToolbarPanel {...props} actions={{ ...props.actions, changeSettings }} />
        }}
      </Live>
    )
  }
  if (name === 'options') {
    const unreadable = state === 'unreadable' ? [{ field: 'theme', value: 'pink' }] : null
    const gone = state === 'no record' ? { topics: null, record: null } : {}
    return (
      <Live start={state === 'changed' ? CHANGED : DEFAULT_SETTINGS}>
        {(settings, change) => (
          <OptionsPage
            {...optionsProps({ words: optionsMessages[language], tongue: t, ...gone })}
            reading={{ settings, unreadable, newer: false }}
            change={change}
          />
        )}
      </Live>
    )
  }
  if (name === 'welcome') {
    return (
      <Live start={DEFAULT_SETTINGS}>
        {(settings, change) => (
          <WelcomePage
            words={welcomeMessages[language]}
            optionWords={optionsMessages[language]}
            tongue={t}
            settings={settings}
            change={change}
            topics={TOPICS}
            permitted={state === 'granted'}
            askPermission={() => {}}
            keys={optionsProps().keys}
            openOptions={() => {}}
            openDossier={() => {}}
          />
        )}
      </Live>
    )
  }
  if (name === 'editor') return <LiveEditor />
  const data = state === 'loading' || state === 'failed' ? state : tinyRecord()
  return <DossierPage find={async () => []} language={language} settings={DEFAULT_SETTINGS} data={data} />
}

function Contents() {
  const links = Object.entries(STATES).flatMap(([name, states]) =>
    states.map((each) => `?surface=${name}&state=${encodeURIComponent(each)}`),
  )
  return (
    <ul>
      {[...links, ...PLACES.map((place) => `?surface=dossier#${place}`)].map((href) => (
        <li key={href}>
          <a href={href}>{href}</a>
        </li>
      ))}
    </ul>
  )
}

const root = document.documentElement
root.dataset.theme = query.get('theme') ?? 'light'
root.lang = language
root.dir = query.get('dir') ?? directionOf(language)
const surface = query.get('surface')
const place = document.getElementById('surface')
if (place !== null) render(surface === null ? <Contents /> : <Surface name={surface} />, place)
