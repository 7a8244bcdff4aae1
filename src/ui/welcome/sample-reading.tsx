// The sample article with a card beside it, working as on a news page: point at a marked name, or go to it by key, and its card
// opens; names inside the card lead on; "not this one" takes the mark away and gives it back; the card closes.
import { Fragment } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { UiLanguage } from '../../model/text.ts'
import { MARK_KINDS } from '../../settings/defaults.ts'
import type { Settings } from '../../settings/settings.ts'
import { branchColours, type TopicBranches } from '../../settings/topics.ts'
import { Card } from '../card/card.tsx'
import { cardMessages } from '../i18n/card/card-messages.ts'
import type { WelcomeMessages } from '../i18n/welcome/en.ts'
import { MarkSample } from '../kit/mark-sample.tsx'
import { SampleArticle } from '../kit/sample-article.tsx'
import { type SampleKey, sampleCards } from './sample-cards.ts'

type SampleReadingProps = {
  language: UiLanguage
  settings: Settings
  branches: TopicBranches
  words: WelcomeMessages
  openDossier: () => void
}

/** A capital stands for its state's government: it has that state's card. */
const CAPITAL = 'selborg'

export function SampleReading({ language, settings, branches, words, openDossier }: SampleReadingProps) {
  const [trail, setTrail] = useState<readonly SampleKey[]>(['calder'])
  const [hidden, setHidden] = useState<readonly string[]>([])
  const place = useRef<HTMLElement>(null)
  const [topicsOff, setTopicsOff] = useState<readonly string[]>([])
  const open = trail.at(-1)
  const cards = sampleCards(language)
  const [colour] = branchColours(branches, settings).values()
  const isKey = (key: string): key is SampleKey => Object.hasOwn(cards, key)
  const follow = (entities: readonly string[]) => {
    const next = entities.find(isKey)
    if (next !== undefined && next !== open) setTrail([...trail, next])
  }
  return (
    <div class="sample-reading">
      <section class="sample-page" aria-label={words.show.article}>
        <SampleArticle
          language={language}
          settings={settings}
          branches={branches}
          hidden={hidden}
          pointing={{
            open: open ?? null,
            onPoint: (key) => {
              const next = key === CAPITAL ? 'vesna' : key
              if (isKey(next)) setTrail([next])
            },
            // Where the card stands below the article, a tap would seem to do nothing.
            onPress: () => place.current?.scrollIntoView({ block: 'nearest' }),
          }}
        />
        <p class="option-hint">{words.show.note}</p>
        <p class="option-hint sample-lines">
          {words.show.lines}{' '}
          {MARK_KINDS.filter((kind) => kind !== 'capital').map((kind) => (
            <Fragment key={kind}>
              <MarkSample kind={kind} colour={null}>
                {cardMessages[language].kinds[kind]}
              </MarkSample>{' '}
            </Fragment>
          ))}
        </p>
      </section>
      <section class="sample-card" aria-label={words.show.card} ref={place}>
        {open === undefined ? (
          <p class="option-hint">{words.show.try}</p>
        ) : (
          <Card
            key={open}
            face={{
              state: 'ready',
              cards: [cards[open]],
              mention: { text: cards[open].name, reason: { code: 'full-name', name: cards[open].name }, score: 1, outer: null },
            }}
            settings={{ language, theme: settings.theme, topicsOff, colours: colour === undefined ? {} : { ferries: colour } }}
            pinned={false}
            pinnable={false}
            back={trail.length > 1}
            others={[]}
            headingId="sample-card-name"
            actions={{
              follow,
              back: () => setTrail(trail.slice(0, -1)),
              pin: () => {},
              unpin: () => {},
              close: () => setTrail([]),
              setHidden: (_scope, entity, now) => setHidden(now ? [...hidden, entity] : hidden.filter((one) => one !== entity)),
              setTopic: (topic, on) => setTopicsOff(on ? topicsOff.filter((one) => one !== topic) : [...topicsOff, topic]),
              openDossier,
            }}
          />
        )}
      </section>
    </div>
  )
}
