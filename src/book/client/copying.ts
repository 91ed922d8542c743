/** What copies formulas is fetched once the reader begins to select. Where it cannot be had, the browser copies as it does. */
addEventListener('selectstart', () => void import('./copy-formulas.ts').catch(() => undefined), { once: true });
