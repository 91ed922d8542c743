import fc from 'fast-check';

// The same examples on every machine, so that a red run means a change and not a draw of the dice. The soak,
// `npm run test:soak`, draws new ones.
if (process.env.FRESH_EXAMPLES === undefined) fc.configureGlobal({ seed: 5 });
