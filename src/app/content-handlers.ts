// The worker's answers to content scripts, one function a request. Gets the knowledge; the transport is worker-app.ts's.
// A file of the knowledge that is missing or damaged rejects with a sentence for the reader (KnowledgeFileError).
import { describeEntity } from '../knowledge/describe-entity.ts'
import { annotate } from '../match/annotate.ts'
import { openDossier } from '../platform/dossier-page.ts'
import { announceKnowledge } from '../platform/knowledge-signal.ts'
import { changeSettings } from '../platform/settings-store.ts'
import { openPage, runScript } from '../platform/tabs.ts'
import { showCount } from '../platform/toolbar.ts'
import type { Sender } from '../platform/transport.ts'
import type { AnswerOf, ContentRequestName, RequestOf } from '../protocol/content-requests.ts'
import { hideMark, showMark } from '../settings/hidden.ts'
import { withTopic } from '../settings/topics.ts'
import { askPage, TOP_FRAME } from './ask-page.ts'
import type { WorkerKnowledge } from './worker-knowledge.ts'

export type ContentHandlers = {
  readonly [N in ContentRequestName]: (request: RequestOf<N>, sender: Sender) => Promise<AnswerOf<N>>
}

/** The scripts' files in the package (entrypoints/reader.ts, entrypoints/card.ts). */
const SCRIPTS = { reader: '/reader.js', card: '/card.js' } as const

/** Inner frames begin late: one that was not there when the reader paused its page hears of it now. True: it is paused, too. */
async function followsPause(tab: number, frame: number): Promise<boolean> {
  if (frame === TOP_FRAME) return false
  const paused = await askPage(tab, TOP_FRAME, { type: 'isPaused' })
  if (!paused.ok || !paused.value) return false
  return (await askPage(tab, frame, { type: 'pausePage', paused: true })).ok
}

export function contentHandlers(knowledge: WorkerKnowledge): ContentHandlers {
  return {
    annotatePage: async ({ blocks, facts, evidence }, { tab }) => annotate(blocks, facts, await knowledge.gazetteer(tab), evidence),

    describeEntity: async ({ id, language, page }, { tab }) => {
      return describeEntity(id, language, page, await knowledge.cardKnowledge(id, tab))
    },

    loadScript: async ({ script }, { tab, frame }) => {
      // The script asks for its first card as soon as it is there.
      if (script === 'card') knowledge.expectCard(tab)
      if (tab === null || (script === 'reader' && (await followsPause(tab, frame)))) return { loaded: false }
      return { loaded: await runScript(tab, frame, SCRIPTS[script]) }
    },

    reportCount: async ({ actors }, { tab, frame }) => {
      if (tab !== null) await showCount(tab, frame, actors)
      return null
    },

    packsPrepared: async ({ revision }) => {
      await announceKnowledge(revision)
      return null
    },

    setHidden: async ({ mark, hidden }) => {
      await changeSettings((now) => (hidden ? hideMark : showMark)(now, mark))
      return null
    },

    setTopic: async ({ topic, on }) => {
      await changeSettings((now) => withTopic(now, topic, on))
      return null
    },

    openPage: async ({ page, hash }, { tab }) => {
      await (page === 'dossier' ? openDossier(hash, tab) : openPage(page, hash))
      return null
    },
  }
}
