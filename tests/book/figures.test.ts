import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { afterAll, describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { chapterExplaining, figureFiles, figuresInOrder } from '../../src/book/figures/files.ts';
import { remarkFigures } from '../../src/book/figures/remark.ts';
import { attributeOf } from '../../src/book/jsx.ts';
import { numberChapter } from '../../src/book/numbering.ts';
import { parseChapter } from '../../src/book/parse.ts';

const inChapter = (source: string, path = 'content/05-divergence/index.mdx'): Root => {
  const tree = parseChapter(source);
  remarkFigures()(tree, new VFile({ path, value: source }));
  return tree;
};

describe('a figure', () => {
  test('is found by its place, and belongs to the chapter in whose folder it lies', () => {
    const found = Object.fromEntries(figureFiles().map(({ name, chapter }) => [name, chapter?.slug]));
    expect(found).toMatchObject({ 'kl-explorer': 'divergence', 'iwae-curve': 'tighter-bounds', lab: undefined });
  });

  test('is explained by its own chapter, an application’s by the first that shows it', () => {
    expect(chapterExplaining('mode-fit')?.path).toBe('/divergence/');
    expect(chapterExplaining('lab')?.path).toBe('/toy-vae/');
    expect(chapterExplaining('no-such-figure')).toBeUndefined();
  });

  test('is explained on that chapter’s page, or on its application’s own where no chapter shows it', () => {
    const pageOf = (name: string) => figuresInOrder().find((figure) => figure.name === name)?.explainedOn;
    expect(['mode-fit', 'lab', 'vae-in-one-picture'].map(pageOf)).toEqual(['/divergence/', '/toy-vae/', '/start/']);
  });

  describe('in a book of its own', () => {
    const book = mkdtempSync(join(tmpdir(), 'figures-'));
    afterAll(() => rmSync(book, { recursive: true }));
    const write = (file: string): void => {
      mkdirSync(dirname(join(book, file)), { recursive: true });
      writeFileSync(join(book, file), '');
    };

    test('may be a file of the chapter or a folder’s', () => {
      write('content/01-one/coin.figure.tsx');
      write('content/02-two/die/die.figure.tsx');
      expect(figureFiles(book).map(({ name }) => name)).toEqual(['coin', 'die']);
    });

    test('shares its name with no other', () => {
      write('content/02-two/coin.figure.tsx');
      expect(() => figureFiles(book)).toThrow(/are both the figure "coin".*rename one of the files/);
    });
  });
});

describe('<Figure of="…">', () => {
  const [imports, figure] = inChapter('<Figure of="kl-explorer" wide>\nDrag *it*.\n</Figure>\n').children;
  const { attributes, children } = figure as MdxJsxFlowElement;
  const [shown, ...caption] = children as MdxJsxFlowElement[];

  test('imports its figure by name, as Astro must see it', () => {
    expect(imports).toMatchObject({
      type: 'mdxjsEsm',
      value: `import KlExplorer from './kl-explorer/kl-explorer.figure.tsx';
export const builtKlExplorer = await KlExplorer.build?.();`,
    });
  });

  test('holds the figure, which comes alive shortly before it is seen', () => {
    expect(shown?.name).toBe('KlExplorer');
    expect(['slot', 'name', 'id'].map((name) => attributeOf(shown!, name))).toEqual([
      'figure',
      'kl-explorer',
      'kl-explorer',
    ]);
    expect(shown?.attributes).toContainEqual(
      expect.objectContaining({
        name: 'client:visible',
        value: expect.objectContaining({ value: "{ rootMargin: '50%' }" }),
      }),
    );
  });

  test('has a caption in the line of its number', () => {
    expect(caption.map(({ type }) => type as string)).toEqual(['text', 'emphasis', 'text']);
  });

  test('takes the figure’s own title where the chapter gives none', () => {
    expect(attributes).toContainEqual(
      expect.objectContaining({ name: 'title', value: expect.objectContaining({ value: 'KlExplorer.title' }) }),
    );
    const titled = inChapter('<Figure of="kl-explorer" title="An area">\nx\n</Figure>\n').children[1];
    expect(attributeOf(titled as MdxJsxFlowElement, 'title')).toBe('An area');
  });

  test('imports once what it shows twice, under two names', () => {
    const twice = inChapter('<Figure of="mode-fit" />\n\n<Figure of="mode-fit" id="again" />\n').children;
    expect(twice.map(({ type }) => type)).toEqual(['mdxjsEsm', 'mdxJsxFlowElement', 'mdxJsxFlowElement']);
    const [again] = (twice[2] as MdxJsxFlowElement).children as MdxJsxFlowElement[];
    expect(attributeOf(again!, 'id')).toBe('again');
  });

  test('shows an application’s figure in any chapter', () => {
    expect(inChapter('<Figure of="lab" />\n').children[0]).toMatchObject({
      value: expect.stringContaining("'./../../src/apps/lab/lab.figure.tsx'"),
    });
  });

  test('is labelled by its figure’s name', () => {
    expect(numberChapter(parseChapter('<Figure of="mode-fit" />\n'), 5).get('mode-fit')?.name).toBe('Figure 5.1');
  });

  test('fails on a name that is no figure’s, in its line, with the nearest', () => {
    const build = () => inChapter('A text.\n\n<Figure of="kl-explorar" />\n');
    expect(build).toThrow('There is no figure "kl-explorar". Did you mean kl-explorer?');
    expect(build).toThrow(expect.objectContaining({ line: 3, file: 'content/05-divergence/index.mdx' }));
  });

  test('fails on another chapter’s figure', () => {
    expect(() => inChapter('<Figure of="iwae-curve" />\n')).toThrow(
      "A chapter shows the figures of its own folder and the applications': kl-estimate, kl-explorer, mode-fit, lab, vae-in-one-picture.",
    );
  });

  test('fails where it does not say which', () => {
    expect(() => inChapter('<Figure title="t" />\n')).toThrow('of="kl-estimate"');
  });
});
