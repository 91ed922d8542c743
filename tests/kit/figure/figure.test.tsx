import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { choice, figure, handle, line, number, planeHandle, seed, slider } from '../../../src/kit/figure.tsx';
import { valueForKey, type HandleProps } from '../../../src/kit/plot/Handle.tsx';
import { layOut } from '../../../src/kit/plot/layout.ts';
import { figureSize } from '../../../src/kit/plot/sizes.ts';
import { readSettings, writeSettings } from '../../../src/kit/settings/url-state.ts';
import CoinEntropy from './coin-entropy.figure.tsx';

const { definition, settings: table } = CoinEntropy;
const namespace = { prefix: 'coin-entropy', version: definition.version };
const drawn = (values?: { readonly p: number }): string =>
  renderToString(<CoinEntropy name="coin-entropy" values={values} />);
const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('a figure from one file', () => {
  test('knows its title and what it shows, and needs nothing built where it computes at once', () => {
    expect([CoinEntropy.title, CoinEntropy.build]).toEqual(['The entropy of a coin', undefined]);
    expect(CoinEntropy.says).toContain('with a point to drag');
  });

  test.each([{ p: 0 }, { p: 0.5 }, { p: 1 }])('is drawn at both sizes for %j, without NaN', (values) => {
    const html = drawn(values);
    expect(html.match(/<svg[^>]*aria-label="The entropy of a coin over/g)).toHaveLength(2);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('names its line in the legend, its axes and its reading', () => {
    const text = textOf(drawn());
    expect(text).toContain('entropy');
    expect(text).toContain('0.6931');
    expect(drawn()).toContain('<span class="swatch line"></span>entropy');
    expect(drawn()).toContain('<tspan class="object prior"><tspan class="letter">p</tspan></tspan>');
  });

  test('has a table of its line, in 21 rows', () => {
    const [table] = definition.tables({ p: 0.5 }, { entropy: 0 });
    expect(table).toMatchObject({ caption: 'The entropy of a coin, by $p$, in nats', columns: ['$p$', 'entropy'] });
    expect(table?.rows).toHaveLength(21);
    expect(table?.rows[10]).toEqual(['0.5', '0.6931']);
  });

  test('says aloud its readings and its lesson', async () => {
    const now = await definition.compute({ p: 0.5 });
    expect(definition.words({ p: 0.5 }, now)).toBe('entropy: 0.6931, nats. No coin is less certain than the fair one.');
  });
});

describe('a link', () => {
  test('restores what it was made from', () => {
    const params = new URLSearchParams();
    writeSettings(table, namespace, { p: 0.123 }, params);
    expect(params.toString()).toBe('coin-entropy.v=1&coin-entropy.p=0.123');
    expect(readSettings(table, namespace, params)).toEqual({ values: { p: 0.123 }, problems: [] });
  });

  test('beyond the bounds is answered with a sentence, and the figure keeps its own value', () => {
    const params = new URLSearchParams('coin-entropy.p=1.5');
    expect(readSettings(table, namespace, params)).toEqual({
      values: { p: 0.5 },
      problems: [
        'In the link: “1.5” is too large. For the probability of heads, type a number from 0 to 1. The figure shows 0.5.',
      ],
    });
  });
});

describe('the handle', () => {
  const { settings } = definition.model('coin-entropy');
  const handleNow = (): HandleProps => {
    const mark = handle('p', { x: settings.values.value['p'] as number, y: 0, colour: 'data' });
    const axes = { x: { domain: [0, 1] }, y: { domain: [0, 1] }, marks: [mark], equal: false } as const;
    const size = figureSize('wide', { narrow: 250, wide: 330 });
    const drawn = mark.draw({
      ...layOut(axes, size),
      size,
      xs: [],
      id: '',
      drop: 0,
      settings: settings as never,
      active: true,
      onGrab: () => undefined,
      onSettle: settings.settle,
    });
    return (drawn as VNode<HandleProps>).props;
  };
  const press = (key: string): void => {
    const props = handleNow();
    const next = valueForKey(key, false, props);
    if (next !== undefined) props.onMove(next);
  };
  const p = (): unknown => settings.values.value['p'];

  test('follows the keys within the field’s bounds, and what they did is undone', () => {
    for (const key of ['ArrowRight', 'ArrowUp', 'PageDown']) press(key);
    expect(p()).toBe(0.42);
    press('End');
    expect(p()).toBe(1);
    press('ArrowRight');
    press('Tab');
    expect(p()).toBe(1);
    settings.undo();
    expect(p()).toBe(0.5);
  });

  test('is called what the setting is, and its places are the plot’s, to what a pixel can show', () => {
    const { name, min, max, valueAt, cx } = handleNow();
    expect([name, min, max]).toEqual(['the probability of heads', 0, 1]);
    expect(valueAt(cx)).toBe(0.5);
    expect(valueAt(-100)).toBe(0);
    expect(String(valueAt(cx + 1 / 3)).length).toBeLessThanOrEqual(5);
  });
});

describe('steps and buttons', () => {
  const climbing = figure({
    title: 'A climb',
    says: 'A number that climbs.',
    hint: 'press',
    settings: {
      height: slider(1, { name: 'the height', label: 'height', min: 0, max: 5, step: 1 }),
      seed: seed(1),
    },
    compute: ({ height }) => ({ height }),
    plot: () => ({ x: { domain: [0, 1] }, y: { domain: [0, 1] }, marks: line((x) => x, { colour: 'ink' }) }),
    readings: () => [],
    lesson: () => 'Up.',
    buttons: { 'Far up': () => ({ height: 7.123456 }), 'New seed': () => ({ seed: 12.6 }) },
    steps: {
      *Climb({ height }) {
        for (let next = height + 1; next <= 4; next++) yield { height: next };
      },
    },
  });
  const modelled = () => climbing.definition.model('climb');

  test('a button’s change stays within what the field allows', () => {
    const { settings, press } = modelled();
    press('Far up');
    press('New seed');
    expect(settings.values.value).toEqual({ height: 5, seed: 13 });
  });

  test('steps follow one another, or finish at once, and are undone together', () => {
    const { settings, running, press, advance, finish } = modelled();
    press('Climb');
    expect(running.value).toBe('Climb');
    advance();
    expect(settings.values.value['height']).toBe(2);
    finish();
    expect([settings.values.value['height'], running.value]).toEqual([4, undefined]);
    settings.undo();
    expect(settings.values.value['height']).toBe(1);
  });

  test('the reader’s hand ends them', () => {
    const { settings, running, press, advance } = modelled();
    press('Climb');
    settings.set({ height: 3 });
    expect(running.value).toBeUndefined();
    advance();
    expect(settings.values.value['height']).toBe(3);
  });
});

describe('a figure in the plane', () => {
  const Plane = figure({
    title: 'A place',
    says: 'A point of the plane, and how it is measured.',
    hint: 'drag the point',
    settings: {
      across: number(1, { name: 'the first coordinate', label: '$z_1$', min: -3, max: 3 }),
      up: number(-2, { name: 'the second coordinate', label: '$z_2$', min: -3, max: 3 }),
      norm: choice('euclid', {
        name: 'the norm',
        label: 'norm',
        choices: { euclid: 'Euclidean', greatest: 'the greatest' },
      }),
    },
    compute: ({ across, up, norm }) => ({
      size: norm === 'euclid' ? Math.hypot(across, up) : Math.max(Math.abs(across), Math.abs(up)),
    }),
    plot: () => ({
      x: { domain: [-3, 3] },
      y: { domain: [-3, 3] },
      aspect: 'equal',
      marks: planeHandle(['across', 'up'], { name: 'the point z', colour: 'decoder' }),
    }),
    readings: (_, { size }) => [{ label: 'size', value: size, note: 'of $z$' }],
    lesson: ({ norm }) => `The norm is ${norm}.`,
  });

  test('has a field for each number and a radio button for each word, and its handle at the place', () => {
    const html = renderToString(<Plane name="a-place" />);
    expect(html).toContain('<i>z</i></span><sub>1</sub>');
    expect(html).toContain('value="greatest"');
    expect(html.match(/class="handle plane-handle"/g)).toHaveLength(2);
    expect(html).not.toMatch(/NaN|undefined/);
    expect(textOf(html)).toContain('2.2361');
  });

  test('reads a word from a link, and answers another with a sentence', () => {
    const read = (word: string) =>
      readSettings(Plane.settings, { prefix: 'a-place', version: 1 }, new URLSearchParams({ 'a-place.norm': word }));
    expect(read('greatest').values).toEqual({ across: 1, up: -2, norm: 'greatest' });
    expect(read('city').problems).toEqual([
      'In the link: “city” is not a choice. For the norm, choose Euclidean or the greatest. The figure shows Euclidean.',
    ]);
  });
});

test('a handle moves no setting that is not a number of this figure', () => {
  figure({
    title: 'Wrong',
    says: 'A handle of nothing.',
    hint: '',
    settings: { p: slider(0.5, { name: 'p', label: 'p', min: 0, max: 1, step: 0.1 }) },
    compute: () => ({}),
    // @ts-expect-error there is no setting q
    plot: () => ({ x: { domain: [0, 1] }, y: { domain: [0, 1] }, marks: [handle('q', { x: 0, y: 0, colour: 'ink' })] }),
    readings: () => [],
    lesson: () => '',
  });
});
