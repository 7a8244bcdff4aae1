// Whether an id names a meeting or an actor. Apart from ids.ts, which brings zod along: pages load this.
import type { MeetingId } from './ids.ts'

export const isMeetingId = (id: string): id is MeetingId => id.startsWith('meeting/')
