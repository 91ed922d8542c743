/** An address inside the book, under whatever sub-path the book is served from: `/verify/` → `/course/elbook/verify/`. */
export const withBase = (path: string, base: string = import.meta.env.BASE_URL): string =>
  `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;

/** The page of a chapter, below the site's base path: `divergence` → `/divergence/`. */
export const chapterPath = (slug: string): string => `/${slug}/`;
