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
import type { WorkerKnowledge } from './worker-knowledge.ts'

export type ContentHandlers = {
  readonly [N in ContentRequestName]: (request: RequestOf<N>, sender: Sender) => Promise<AnswerOf<N>>
}

/** The scripts' files in the package (entrypoints/reader.ts, entrypoints/card.ts). */
const SCRIPTS = { reader: '/reader.js', card: '/card.js' } as const

export function contentHandlers(knowledge: WorkerKnowledge): ContentHandlers {
  return {
    annotatePage: async ({ blocks, facts, evidence }, { tab }) => annotate(blocks, facts, await knowledge.gazetteer(tab), evidence),

    describeEntity: async ({ id, language, page }, { tab }) => {
      return describeEntity(id, language, page, await knowledge.cardKnowledge(id, tab))
    },

    loadScript: async ({ script }, { tab, frame }) => ({ loaded: tab !== null && (await runScript(tab, frame, SCRIPTS[script])) }),

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
