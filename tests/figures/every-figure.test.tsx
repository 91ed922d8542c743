import { basename, resolve } from 'node:path';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import type { Figure, Values } from '../../src/kit/figure-of.tsx';
import { sizeNames } from '../../src/kit/plot/sizes.ts';
import { initialValues, readSettings, settingNames, writeSettings } from '../../src/kit/settings/url-state.ts';
import { drawingsOf, elementsOf, handlesOf, hasClass, outside, overlapsAmong, pageOf, textsOf } from './drawing.ts';
import { pictureOf, pictures } from './picture.ts';
import { randomValues } from '../../scripts/fuzz/random-values.ts';

// As it is once it has come alive: with its handles, and with what it says aloud.
vi.mock('../../src/kit/frame/use-hydrated.ts', () => ({ useHydrated: () => true }));
vi.mock('../../src/kit/frame/LiveText.tsx', () => ({
  LiveText: ({ text }: { readonly text: string }) => <p class="aloud">{text}</p>,
}));

const figures = Object.entries(
  import.meta.glob<Figure>(['/content/*/*.figure.tsx', '/content/*/*/*.figure.tsx', '/src/apps/*/*.figure.tsx'], {
    import: 'default',
    eager: true,
  }),
).map(([file, Shown]) => ({ name: basename(file, '.figure.tsx'), file: file.slice(1), Shown }));

/** What stands on more than its settings cannot start with others. */
const withMoreThanSettings: readonly string[] = ['lab'];

/** How many random settings a figure is tried with, fewer where much is computed for each. */
const triesOf = ({ name, Shown }: (typeof figures)[number]): number =>
  withMoreThanSettings.includes(name) ? 0 : Shown.build ? 2 : 6;

const sentence = /^\S.* .*[.!?]$/s;
/** How far a text may reach over the edge of its drawing: the page has as much room beside it. */
const overEdge = 6;

/** What is wrong with a figure as it is drawn, in words. */
function faultsOf(page: Root, html: string): string[] {
  const drawn = sizeNames.flatMap((size) => {
    const drawings = drawingsOf(page, size);
    if (drawings.length === 0) return [`${size}: there is no drawing`];
    return drawings.flatMap((drawing) => [
      ...overlapsAmong(textsOf(drawing)).map((both) => `${size}: ${both} overlap`),
      ...outside(textsOf(drawing), drawing, overEdge).map((text) => `${size}: ${text} is cut`),
      ...outside(handlesOf(drawing), drawing).map((handle) => `${size}: the handle ${handle} is out of reach`),
    ]);
  });
  return [...(html.match(/.{0,40}(?:NaN|undefined|Infinity|\[object).{0,20}/g) ?? []), ...drawn, ...emptyCellsOf(page)];
}

function emptyCellsOf(page: Root): string[] {
  const [data] = elementsOf(page, (element) => hasClass(element, 'data-table'));
  const tables = elementsOf(data!, ({ tagName }) => tagName === 'table');
  if (tables.length === 0) return ['there is no data table'];
  return tables.flatMap((table) => {
    const named = (tag: string) => elementsOf(table, ({ tagName }) => tagName === tag);
    const [columns, cells, caption] = [named('th'), named('td'), toString(named('caption')[0]!)];
    const rows = named('tr').length - 1;
    return [
      ...(rows > 0 && cells.length === rows * columns.length
        ? []
        : [`the table “${caption}” has rows or cells missing`]),
      ...([...columns, ...cells].every((cell) => toString(cell).trim() !== '')
        ? []
        : [`a cell of “${caption}” is blank`]),
    ];
  });
}

const textOf = (page: Root, is: Parameters<typeof elementsOf>[1]): string =>
  toString(elementsOf(page, is)[0]!).replace(/\s+/g, ' ').trim();

describe.each(figures)('the figure $name', (figure) => {
  const { name, file, Shown } = figure;
  const drawn = async (values?: Values): Promise<string> =>
    renderToString(<Shown name={name} built={await Shown.build?.(values)} values={values} />);
  const seeds = Array.from({ length: triesOf(figure) }, (_, i) => i + 1);
  const namespace = { prefix: name, version: 1 };
  const throughLink = (link: URLSearchParams) => readSettings(Shown.settings, namespace, link);

  test('looks as it did, and as it should at first', async () => {
    const html = await drawn();
    const page = pageOf(html);
    expect(faultsOf(page, html)).toEqual([]);
    for (const size of sizeNames) {
      const picture = pictureOf(drawingsOf(page, size), page, file);
      await expect(picture).toMatchFileSnapshot(resolve(pictures, `${name}-${size}.svg`));
    }
  });

  test.runIf(seeds.length > 0)('is as it should be with other settings', async () => {
    for (const seed of seeds) {
      const values = randomValues(Shown.settings, seed);
      const html = await drawn(values);
      const page = pageOf(html);
      expect({ values, faults: faultsOf(page, html) }).toEqual({ values, faults: [] });
      expect(textOf(page, (element) => hasClass(element, 'aloud'))).toMatch(sentence);
      expect(textOf(page, (element) => hasClass(element, 'figure-lesson'))).toMatch(sentence);
    }
  });

  test('says what it is', () => {
    expect(Shown.says).toMatch(sentence);
    expect(Shown.title).toMatch(/^\S.*[^.\s]$/);
  });

  test('comes back from a link as it was sent', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const values = randomValues(Shown.settings, seed);
      const link = new URLSearchParams();
      writeSettings(Shown.settings, namespace, values, link);
      expect(throughLink(new URLSearchParams(link.toString()))).toEqual({ values, problems: [] });
    }
  });

  test('answers a link beyond its bounds with a sentence, and stays as it is', () => {
    const initial = initialValues(Shown.settings);
    for (const key of settingNames(Shown.settings)) {
      const { domain, hidden } = Shown.settings[key]!;
      const beyond = [domain?.max, domain?.min].flatMap((end, i) =>
        end === undefined ? [] : [String(end + (i ? -1 : 1))],
      );
      for (const wrong of [...beyond, 'NaN', '1e999', '~']) {
        const { values, problems } = throughLink(new URLSearchParams({ [`${name}.${key}`]: wrong }));
        expect(values).toEqual(initial);
        expect(problems).toEqual(hidden ? [] : [expect.stringMatching(sentence)]);
      }
    }
  });
});
