/** The distributions that a problem can be about. `full` is a normal with a covariance matrix. */
export type Family = 'normal' | 'diagonal' | 'full' | 'bernoulli' | 'categorical';

export const families = ['normal', 'diagonal', 'full', 'bernoulli', 'categorical'] as const satisfies readonly Family[];

/** Each family as the page names it. */
export const familyNames = {
  normal: 'normal',
  diagonal: 'normal, diagonal',
  full: 'normal, full covariance',
  bernoulli: 'Bernoulli',
  categorical: 'categorical',
} as const satisfies Record<Family, string>;
