/** The pages beside the chapters that the top bar and the menu offer. */
export const sitePages = [
  { path: '/', name: 'Contents' },
  { path: '/lab/', name: 'Lab' },
  { path: '/figures/', name: 'Figures' },
  { path: '/homework/', name: 'Homework' },
  { path: '/references/', name: 'References' },
  { path: '/verify/', name: 'Verify' },
] as const;

/** The pages at the end of the book, which the foot of each page and the menu offer. */
export const endPages = [
  { path: '/glossary/', name: 'Glossary' },
  { path: '/notation/', name: 'Notation' },
  { path: '/errata/', name: 'Errata' },
] as const;
