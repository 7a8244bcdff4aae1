// The sample article with a card beside it, working as on a news page: point at a marked name, or go to it by key, and its card
// opens; names inside the card lead on; "not this one" takes the mark away; the card closes. Two names have cards; at the others, a line
// says that they have one on news pages.
import { useRef, useState } from 'preact/hooks'
import type { UiLanguage } from '../../model/text.ts'
import type { Settings } from '../../settings/settings.ts'
import { branchColours, type TopicBranches } from '../../settings/topics.ts'
import { Card } from '../card/card.tsx'
import { cardMessages } from '../i18n/card/card-messages.ts'
import { sampleCardTexts } from '../i18n/sample-card/sample-card-texts.ts'
import type { WelcomeMessages } from '../i18n/welcome/en.ts'
import { SampleArticle } from '../kit/sample-article.tsx'
import { sampleCards } from './sample-cards.ts'

type SampleReadingProps = {
  language: UiLanguage
  settings: Settings
  branches: TopicBranches
  words: WelcomeMessages
  openDossier: () => void
}
type CardKey = keyof ReturnType<typeof sampleCards>

const isCardKey = (key: string): key is CardKey => key === 'calder' || key === 'conference'

export function SampleReading({ language, settings, branches, words, openDossier }: SampleReadingProps) {
  const [trail, setTrail] = useState<readonly CardKey[]>(['calder'])
  const [hidden, setHidden] = useState<readonly string[]>([])
  const [without, setWithout] = useState<string | null>(null)
  const place = useRef<HTMLElement>(null)
  const [topicsOff, setTopicsOff] = useState<readonly string[]>([])
  const open = trail.at(-1)
  const cards = sampleCards(language)
  const names: Readonly<Record<string, string>> = sampleCardTexts[language]
  const [colour] = branchColours(branches, settings).values()
  const follow = (entities: readonly string[]) => {
    const next = entities.find(isCardKey)
    if (next === undefined) setWithout(names[entities[0] ?? ''] ?? null)
    else if (next !== open) setTrail([...trail, next])
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
            open: without === null ? (open ?? null) : null,
            onPoint: (key, words) => {
              setWithout(isCardKey(key) ? null : words)
              if (isCardKey(key)) setTrail([key])
            },
            // Where the card stands below the article, a tap would seem to do nothing.
            onPress: () => place.current?.scrollIntoView({ block: 'nearest' }),
          }}
        />
        <p class="option-hint">{words.show.note}</p>
      </section>
      <section class="sample-card" aria-label={words.show.card} ref={place}>
        {without !== null ? (
          <div class="option-hint">
            <p role="status">{words.show.noCard(without)}</p>
            {open !== undefined && (
              <button type="button" class="plain-button" onClick={() => setWithout(null)}>
                {cardMessages[language].back}
              </button>
            )}
          </div>
        ) : open === undefined ? (
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
