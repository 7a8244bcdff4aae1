// Says of each planted bug whether its property noticed it, and writes that down for tests/run.ts.
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Reporter } from 'vitest/reporters'
import { MUTANTS } from './mutants.ts'

export type ToldMutant = { name: string; noticed: boolean }

export const toldMutants: Reporter = {
  onTestRunEnd(modules) {
    const told: ToldMutant[] = []
    for (const mutant of MUTANTS) {
      const own = modules.filter(({ project }) => project.name === mutant.name || project.name === `${mutant.name} in Chromium`)
      if (own.length === 0) continue
      const properties = own
        .flatMap((module) => [...module.children.allTests()])
        .filter((test) => test.name.startsWith(mutant.property) && test.meta().generated !== undefined)
      // No such property, or a file that does not load: nothing was noticed.
      const noticed = properties.length > 0 && properties.some((test) => test.result().state === 'failed')
      told.push({ name: mutant.name, noticed })
      console.log(`${noticed ? 'noticed  ' : 'UNNOTICED'} ${mutant.name}`)
    }
    mkdirSync('reports', { recursive: true })
    writeFileSync('reports/mutants.json', JSON.stringify(told, null, 2))
  },
}
