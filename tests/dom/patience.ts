// How long a test waits for what is to come, in milliseconds. For the tests and their configuration, which cannot load what tests load.

/** Far more than anything waited for takes: only a test that fails waits so long. Half of a test's whole time. */
export const PATIENCE_MS = 30_000
