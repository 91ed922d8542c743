/** The pages beside the chapters that the top bar and the menu offer. */
export const sitePages = [
  { path: '/', name: 'Contents' },
  { path: '/start/', name: 'Start here' },
  { path: '/lab/', name: 'Lab' },
  { path: '/notebook/', name: 'Notebook' },
  { path: '/figures/', name: 'Figures' },
  { path: '/homework/', name: 'Homework' },
  { path: '/references/', name: 'References' },
  { path: '/verify/', name: 'Verify' },
] as const;

/** What the top bar calls the page at a path. @throws Error for a page that it does not offer. */
export function nameOfPage(path: string): string {
  const page = sitePages.find((offered) => offered.path === path);
  if (page) return page.name;
  throw new Error(`The top bar offers no page ${path}. It offers ${sitePages.map(({ path }) => path).join(', ')}.`);
}

/** The pages at the end of the book, which the foot of each page and the menu offer. */
export const endPages = [
  { path: '/glossary/', name: 'Glossary' },
  { path: '/notation/', name: 'Notation' },
  { path: '/errata/', name: 'Errata' },
] as const;
