/** The pages that are weighed and timed. */
export const mainPages = [
  '/',
  '/divergence/',
  '/elbo/',
  '/toy-vae/',
  '/lab/',
  '/homework/',
  '/embed/mode-fit/',
] as const;

interface Before {
  readonly weight: string;
  readonly load: string;
}

/**
 * The same rows for the book at commit 4d5ae12, before it was made light: on a machine of two cores, 29 November
 * 2026. How the pages opened was measured while other work kept both cores busy.
 */
export const before: Readonly<Record<(typeof mainPages)[number], Before>> = {
  '/': {
    weight: '412 kB: HTML 22, script 48 in 38, fonts 331 in 4',
    load: 'LCP 2.10 s, 8 tasks over 50 ms, the longest 275 ms, together 859 ms',
  },
  '/divergence/': {
    weight: '602 kB: HTML 116, script 73 in 61, fonts 398 in 12',
    load: 'LCP 2.60 s, 17 tasks over 50 ms, the longest 536 ms, together 3117 ms',
  },
  '/elbo/': {
    weight: '526 kB: HTML 45, script 78 in 56, fonts 388 in 11',
    load: 'LCP 2.01 s, 13 tasks over 50 ms, the longest 529 ms, together 1704 ms',
  },
  '/toy-vae/': {
    weight: '643 kB: HTML 75, script 105 in 63, fonts 446 in 12',
    load: 'LCP 1.94 s, 3 tasks over 50 ms, the longest 229 ms, together 361 ms',
  },
  '/lab/': {
    weight: '504 kB: HTML 40, script 102 in 47, fonts 348 in 5',
    load: 'LCP 1.18 s, 6 tasks over 50 ms, the longest 578 ms, together 985 ms',
  },
  '/homework/': {
    weight: '516 kB: HTML 9, script 112 in 39, fonts 383 in 10',
    load: 'LCP 1.20 s, 11 tasks over 50 ms, the longest 183 ms, together 1084 ms',
  },
  '/embed/mode-fit/': {
    weight: '408 kB: HTML 67, script 44 in 31, fonts 281 in 3',
    load: 'LCP 1.26 s, 3 tasks over 50 ms, the longest 492 ms, together 1039 ms',
  },
};
