// Topics as a tree: a switch for each, a colour and a place in the order for each top branch.
// What a switch does to the settings stands in src/settings/topic-tree.ts; this only draws it.
import { useId } from 'preact/hooks'
import { COLOURS } from '../../settings/defaults.ts'
import type { Colour, Settings } from '../../settings/settings.ts'
import { moveBranch, switchTopic, type TopicNode, topicSwitch } from '../../settings/topic-tree.ts'
import { branchColours, orderTopics } from '../../settings/topics.ts'
import type { Tongue } from '../i18n/language.ts'
import type { OptionsMessages } from '../i18n/options/en.ts'
import { IconButton } from '../kit/icon-button.tsx'
import { DownIcon, UpIcon } from '../kit/page-icons.tsx'
import { tintValue } from '../styles/palette.ts'
import { useMatch } from './option-search.ts'
import type { ChangeSettings } from './options-types.ts'
import { treeBranches } from './tree-branches.ts'

type TopicOptionsProps = {
  topics: readonly TopicNode[]
  settings: Settings
  words: OptionsMessages
  tongue: Tongue
  change: ChangeSettings
}

export function TopicOptions({ topics, settings, words, tongue, change }: TopicOptionsProps) {
  const branches = treeBranches(topics)
  const colours = branchColours(branches, settings)
  const order = orderTopics(
    topics.map(({ id }) => id),
    branches,
    settings,
  )
  const byId = new Map(topics.map((node) => [node.id, node]))
  return (
    <ol class="topic-tree">
      {order.map((id, index) => {
        const node = byId.get(id)
        if (node === undefined) return null
        return (
          <TopicBranch
            key={id}
            node={node}
            topics={topics}
            settings={settings}
            words={words}
            tongue={tongue}
            change={change}
            colour={colours.get(id) ?? COLOURS[0]}
            onMove={(by) => change((current) => moveBranch(order, id, by, current))}
            canMove={{ up: index > 0, down: index < order.length - 1 }}
          />
        )
      })}
    </ol>
  )
}

type TopicBranchProps = Omit<TopicOptionsProps, 'topics'> & {
  topics: readonly TopicNode[]
  node: TopicNode
  colour: Colour
  canMove: { up: boolean; down: boolean }
  onMove: (by: -1 | 1) => void
}

function TopicBranch({ node, topics, settings, words, tongue, change, colour, canMove, onMove }: TopicBranchProps) {
  const below = node.children.length
  const shown = useMatch([node.label, node.question, ...node.children.flatMap(({ label, question }) => [label, question])])
  if (!shown) return null
  const setColour = (to: Colour) =>
    change((current) => ({ ...current, topics: { ...current.topics, colours: { ...current.topics.colours, [node.id]: to } } }))
  return (
    <li class="topic-branch">
      <TopicSwitch node={node} topics={topics} settings={settings} words={words} change={change} />
      <div class="topic-tools">
        <ColourChoice label={words.topics.colourOf(node.label)} value={colour} names={words.colours} onChoose={setColour} />
        <span class="topic-moves">
          {canMove.up && (
            <IconButton label={words.topics.up(node.label)} onPress={() => onMove(-1)}>
              <UpIcon />
            </IconButton>
          )}
          {canMove.down && (
            <IconButton label={words.topics.down(node.label)} onPress={() => onMove(1)}>
              <DownIcon />
            </IconButton>
          )}
        </span>
      </div>
      {below > 0 && (
        <details class="topic-below">
          <summary>
            {tongue.plural(below, words.record.counts.topics)}
            <span class="visually-hidden">. {words.topics.showBelow(node.label)}</span>
          </summary>
          <ul>
            {node.children.map((child) => (
              <li key={child.id}>
                <TopicSwitch node={child} topics={topics} settings={settings} words={words} change={change} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

type TopicSwitchProps = {
  node: TopicNode
  topics: readonly TopicNode[]
  settings: Settings
  words: OptionsMessages
  change: ChangeSettings
}

/** One topic's switch with its question. Partly on is said in words too, since the middle position alone is easily missed. */
export function TopicSwitch({ node, topics, settings, words, change }: TopicSwitchProps) {
  const id = useId()
  const state = topicSwitch(topics, node, settings)
  return (
    <div class="topic-switch">
      <input
        type="checkbox"
        class="switch"
        id={id}
        aria-describedby={`${id}-question`}
        checked={state === 'on'}
        indeterminate={state === 'some'}
        onChange={() => change((current) => switchTopic(topics, node, state !== 'on', current))}
      />
      <div>
        <label for={id}>{node.label}</label>
        {state === 'some' && <span class="topic-some"> {words.topics.some}</span>}
        <p id={`${id}-question`} class="option-hint">
          {node.question}
        </p>
      </div>
    </div>
  )
}

type ColourChoiceProps = { label: string; value: Colour; names: Record<Colour, string>; onChoose: (colour: Colour) => void }

/** Seven dots, each a radio button with the colour's name. */
function ColourChoice({ label, value, names, onChoose }: ColourChoiceProps) {
  const name = useId()
  return (
    <fieldset class="colour-choice">
      <legend class="visually-hidden">{label}</legend>
      {COLOURS.map((colour) => (
        <input
          key={colour}
          type="radio"
          name={name}
          aria-label={names[colour]}
          title={names[colour]}
          checked={colour === value}
          style={{ color: tintValue(colour) ?? '' }}
          onChange={() => onChoose(colour)}
        />
      ))}
    </fieldset>
  )
}
