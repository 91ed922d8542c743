import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { chapterOf } from './book/chapters.ts';

export const collections = {
  chapters: defineCollection({
    loader: glob({
      base: './content',
      pattern: '*/index.mdx',
      generateId: ({ entry }) => chapterOf(`content/${entry}`)?.slug ?? entry,
    }),
    schema: z.object({
      /** How long a careful reader takes. Title and question stand in content/contents.yaml. */
      minutes: z.number().int().positive(),
      /** What the reader needs to know first; a line each. */
      needs: z.array(z.string()).default([]),
      /** What the reader will be able to do; a line each, each begins with a verb. */
      abilities: z.array(z.string()).default([]),
    }),
  }),
};
