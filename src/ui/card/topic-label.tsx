// A topic's label with the colour of its branch; the question itself is the tooltip. On pages of our own it leads to the topic's page.
import type { CardTopic } from '../../knowledge/card.ts'
import { tintValue } from '../styles/palette.ts'
import { useCard } from './card-context.ts'

interface Props {
  readonly topic: CardTopic
  /** As a heading, or as plain words where something else heads the part. */
  readonly heading: boolean
}

export function TopicLabel({ topic, heading }: Props) {
  const { colours, addressOf } = useCard()
  const colour = tintValue(colours[topic.branch])
  const Label = heading ? 'h4' : 'span'
  return (
    <Label class="topic" title={topic.question}>
      <span class="dot" style={colour === undefined ? undefined : { '--tint': colour }} />
      {addressOf === undefined ? topic.label : <a href={addressOf(topic.id)}>{topic.label}</a>}
    </Label>
  )
}
