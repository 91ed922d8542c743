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

/** The same rows for the book at commit 4d5ae12, before it was made light: on a machine of two cores, 29 November 2026. */
export const before: Readonly<Record<(typeof mainPages)[number], Before>> = {
  '/': { weight: '412 kB: HTML 22, script 48 in 38, fonts 331 in 4', load: '' },
  '/divergence/': { weight: '602 kB: HTML 116, script 73 in 61, fonts 398 in 12', load: '' },
  '/elbo/': { weight: '526 kB: HTML 45, script 78 in 56, fonts 388 in 11', load: '' },
  '/toy-vae/': { weight: '643 kB: HTML 75, script 105 in 63, fonts 446 in 12', load: '' },
  '/lab/': { weight: '504 kB: HTML 40, script 102 in 47, fonts 348 in 5', load: '' },
  '/homework/': { weight: '516 kB: HTML 9, script 112 in 39, fonts 383 in 10', load: '' },
  '/embed/mode-fit/': { weight: '408 kB: HTML 67, script 44 in 31, fonts 281 in 3', load: '' },
};
