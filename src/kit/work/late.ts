export const stillComputing = 'Still computing. What is shown belongs to earlier settings.';

/** Milliseconds after which it is said that a computation goes on. */
export const usual = 3000;
