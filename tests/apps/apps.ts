// The ways of building pages that are tested, by the names of their folders.
export const APPS = ['react', 'vue', 'svelte', 'angular', 'lit', 'plain'] as const
export type AppName = (typeof APPS)[number]
