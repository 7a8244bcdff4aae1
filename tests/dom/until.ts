// Waiting for what the code under test does by itself. No test is about how long that takes: machines that run them may be shared and slow,
// and vitest's own second is too short for those. A test that holds goes on at once.
import { vi } from 'vitest'
import { PATIENCE_MS } from './patience.ts'

/** Waits until the check no longer throws, and gives what it gives. */
export const until = <T>(check: () => T, interval = 50): Promise<T> => vi.waitFor(check, { timeout: PATIENCE_MS, interval })
