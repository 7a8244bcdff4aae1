// Topic switches as a tree: what a switch shows and what turning it does to the list of topics that are off.
// Pure; the options page and the first-run page draw it.
import type { Settings } from './settings.ts'

/** A topic with those below it. Labels are in the reader's language. */
export type TopicNode = { id: string; label: string; question: string; children: readonly TopicNode[] }
export type TopicSwitch = 'on' | 'some' | 'off'

/** The node's own id and all below it. */
export function topicIds(node: TopicNode): string[] {
  return [node.id, ...node.children.flatMap(topicIds)]
}

/** The list of topics that are off, with every node below a listed one written out. */
function spelledOut(branches: readonly TopicNode[], off: readonly string[]): Set<string> {
  const all = new Set(off)
  const visit = (node: TopicNode): void => {
    if (all.has(node.id)) for (const id of topicIds(node)) all.add(id)
    else node.children.forEach(visit)
  }
  branches.forEach(visit)
  return all
}

/** on: it and all below are on. off: none is. some: part of them. */
export function topicSwitch(branches: readonly TopicNode[], node: TopicNode, settings: Settings): TopicSwitch {
  const off = spelledOut(branches, settings.topics.off)
  const ids = topicIds(node)
  const offCount = ids.filter((id) => off.has(id)).length
  if (offCount === 0) return 'on'
  return offCount === ids.length ? 'off' : 'some'
}

/**
 * The settings with a topic, and all below it, switched on or off. Nodes above it stay off only while all below them are off;
 * a branch that is wholly off is listed with its topics, so that topics added to it later are off too.
 */
export function switchTopic(branches: readonly TopicNode[], node: TopicNode, on: boolean, settings: Settings): Settings {
  const off = spelledOut(branches, settings.topics.off)
  for (const id of topicIds(node)) {
    if (on) off.delete(id)
    else off.add(id)
  }
  const settle = (at: TopicNode): void => {
    at.children.forEach(settle)
    if (at.children.length === 0 || at.id === node.id) return
    if (at.children.every((child) => off.has(child.id))) off.add(at.id)
    else off.delete(at.id)
  }
  branches.forEach(settle)
  return { ...settings, topics: { ...settings.topics, off: [...off] } }
}

/** The settings with one branch moved a place up (-1) or down (+1) among all branches, which are in the reader's order now. */
export function moveBranch(order: readonly string[], id: string, by: -1 | 1, settings: Settings): Settings {
  const from = order.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= order.length) return settings
  const moved = order.filter((other) => other !== id)
  moved.splice(to, 0, id)
  return { ...settings, topics: { ...settings.topics, order: moved } }
}
