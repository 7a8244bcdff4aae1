// The tiny knowledge set of the fixtures, compiled as the build does it and merged as the dossier gets it. The files are read by the
// bundler, since a test in a browser has no folder to read.
import { mergeShards } from '../../../../src/knowledge/compiled-knowledge.ts'
import { compileShards } from '../../../../src/knowledge/shards.ts'
import { type KnowledgeSet, knowledgeSetSchema } from '../../../../src/model/knowledge-set.ts'
import type { DossierData } from '../../../../src/ui/dossier/dossier-page.tsx'

const ROOT = '../../../fixtures/tiny-knowledge/'
const files = import.meta.glob<Record<string, unknown>>('../../../fixtures/tiny-knowledge/**/*.json', { eager: true, import: 'default' })
const inFolder = (folder: string) => Object.keys(files).flatMap((path) => (path.startsWith(`${ROOT}${folder}/`) ? [files[path] ?? {}] : []))

function tinySet(): KnowledgeSet {
  return knowledgeSetSchema.parse({
    manifest: files[`${ROOT}manifest.json`],
    entities: ['person', 'state', 'organisation', 'bloc', 'office', 'meeting'].flatMap(inFolder),
    topics: inFolder('topic'),
    outlets: inFolder('outlet'),
    articles: inFolder('article').flatMap(({ outlet, articles }) => (articles as object[]).map((article) => ({ ...article, outlet }))),
    statements: inFolder('statement').flatMap(({ statements }) => statements as object[]),
    facts: inFolder('fact').flatMap(({ facts }) => facts as object[]),
  })
}

export function tinyRecord(): DossierData {
  const { index, shards } = compileShards(tinySet())
  return { index, shard: mergeShards(shards), partFor: null }
}
