// A topic's label with the colour of its branch; the question itself is the tooltip and the description for screen readers.
import type { CardTopic } from '../../knowledge/card.ts'
import { tintValue } from '../styles/palette.ts'
import { useCard } from './card-context.ts'

interface Props {
  readonly topic: CardTopic
  /** As a heading, or as plain words where something else heads the part. */
  readonly heading: boolean
}

export function TopicLabel({ topic, heading }: Props) {
  const { colours } = useCard()
  const colour = tintValue(colours[topic.branch])
  const Label = heading ? 'h4' : 'span'
  return (
    <Label class="topic" title={topic.question}>
      <span class="dot" style={colour === undefined ? undefined : { '--tint': colour }} />
      {topic.label}
    </Label>
  )
}
