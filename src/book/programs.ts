/** The complete programs of the chapters, content/…/programs/, by path: shown as listings, and files to keep. */
export const programs: Readonly<Record<string, string>> = import.meta.glob<string>(
  ['/content/*/programs/*.{py,ts}', '!**/*.prints.ts'],
  { query: '?raw', import: 'default', eager: true },
);
