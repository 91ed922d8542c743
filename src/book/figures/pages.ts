import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeIfChanged } from '../write-if-changed.ts';
import { figuresInOrder, type ExplainedFigure } from './files.ts';

const layout = resolve('src/layouts/Embed.astro');
const script = resolve('src/book/client/framed-figure.ts');

/** The source of a figure's own page. Astro brings to life only what a page imports by name; so each page is a file. */
function pageSource({ name, file, explainedOn }: ExplainedFigure, page: string): string {
  const from = (file: string): string => JSON.stringify(relative(dirname(page), file));
  return `---
import Embed from ${from(layout)};
import Figure from ${from(file)};

const built = await Figure.build?.();
---

<Embed title={Figure.title} description={Figure.says} chapter=${JSON.stringify(explainedOn)}>
  <Figure client:idle name=${JSON.stringify(name)} built={built} />
</Embed>

<script>
  import ${from(script)};
</script>
`;
}

/** Gives every `name.figure.tsx` its page `/embed/name/`, with its own styles alone. */
export const figurePages = (): AstroIntegration => ({
  name: 'figure-pages',
  hooks: {
    'astro:config:setup': ({ createCodegenDir, injectRoute }) => {
      const folder = createCodegenDir();
      for (const figure of figuresInOrder()) {
        const page = new URL(`${figure.name}.astro`, folder);
        writeIfChanged(page, pageSource(figure, fileURLToPath(page)));
        injectRoute({ pattern: `/embed/${figure.name}`, entrypoint: page });
      }
    },
  },
});
