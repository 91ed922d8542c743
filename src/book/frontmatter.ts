import type { VFile } from 'vfile';

/** Lets a page read what a plugin found out about its chapter, as `remarkPluginFrontmatter`. */
export function letThrough(file: VFile, found: Readonly<Record<string, unknown>>): void {
  const astro = (file.data.astro ??= {});
  astro.frontmatter = { ...astro.frontmatter, ...found };
}
