// Who took part in a meeting, told once: no actor twice in one way, nobody on their own behalf, hosts that did not stay away.
import type { Finding, Rule } from './finding.ts'

export const checkParticipations: Rule = ({ set }) => {
  const findings: Finding[] = []
  for (const entity of set.entities) {
    if (entity.kind === 'bloc') {
      const members = new Set<string>()
      for (const [index, { actor, from }] of entity.members.entries()) {
        const find = (message: string, mend: string) =>
          findings.push({ record: entity.id, path: ['members', index], rule: 'members', message, mend })
        if (actor === entity.id) find('a bloc cannot be its own member', 'delete the entry')
        // Somebody may leave and come back.
        const key = `${actor} ${from ?? ''}`
        if (members.has(key)) find(`${actor} is listed twice`, 'delete one of the two')
        members.add(key)
      }
    }
    if (entity.kind !== 'meeting') continue
    const find = (path: Finding['path'], message: string, mend: string) =>
      findings.push({ record: entity.id, path, rule: 'participations', message, mend })
    const seen = new Set<string>()
    for (const [index, { actor, mode, role, onBehalfOf }] of entity.participations.entries()) {
      const path = ['participations', index]
      const key = `${actor} ${mode}`
      if (seen.has(key)) find(path, `${actor} is listed twice as "${mode}"`, 'join the two entries and their sources')
      seen.add(key)
      if (onBehalfOf === actor) find([...path, 'onBehalfOf'], `${actor} takes part on its own behalf`, 'leave out "onBehalfOf"')
      if ((role === 'host' || role === 'co-host') && (mode === 'absent' || mode === 'not invited')) {
        find([...path, 'mode'], `a ${role} cannot be "${mode}"`, 'correct the role or the mode')
      }
      if (mode === 'in person' && entity.format === 'remote')
        find([...path, 'mode'], 'nobody is there in person at a remote meeting', 'correct the mode, or the format')
    }
    for (const key of ['partOf', 'related'] as const) {
      if ([entity[key]].flat().includes(entity.id)) find([key], `the meeting names itself in "${key}"`, 'leave it out')
    }
    if (entity.place === undefined && entity.format !== 'remote')
      find(['format'], `a meeting "${entity.format}" has no place`, 'add "place", or write "remote"')
  }
  return findings
}
