import { noOutput, type Output } from '../../../src/notebook/output.ts';
import type { Look } from '../../../src/notebook/keep/results.ts';
import type { Shown } from '../../../src/notebook/shown.ts';

export const output = (...shown: readonly Shown[]): Output => ({ ...noOutput, state: 'done', runs: 1, shown });

export const look: Look = {
  formula: (tex) => `<math><mtext>${tex.replaceAll('<', '&lt;')}</mtext></math>`,
  colours: { '--encoder': '#b35410' },
};

export const number = (text: string): Shown => ({ as: 'value', value: { what: 'number', text } });

/** A drawing as a hostile kernel may send it, and one line of it in the encoder's colour. */
export const drawing: Shown = {
  as: 'drawing',
  tree: [
    'svg',
    { viewBox: '0 0 10 10', 'aria-label': 'A line & a "name"', role: 'img', onload: 'alert(1)' },
    [
      ['script', {}, ['alert(2)']],
      ['a', { href: 'javascript:alert(3)' }, ['a link']],
      ['path', { id: 'p', d: 'M0 0L10 10', stroke: 'var(--encoder)', fill: 'var(--unknown, none)' }, []],
      ['text', {}, ['1 < 2</text><script>alert(4)</script>\u0001']],
    ],
  ],
};

export const table: Shown = { as: 'table', columns: ['road', '<b>'], rows: [['exact', '8.31']], total: 3 };
export const pixels: Shown = { as: 'pixels', width: 2, height: 1, greys: Uint8ClampedArray.of(0, 255) };
export const formula: Shown = { as: 'tex', source: '\\frac{1}{2}', display: true };
export const tensor: Shown = { as: 'tensor', dtype: 'float32', shape: [2], text: '[1, 2]' };
export const choice: Shown = {
  as: 'input',
  at: 0,
  control: { type: 'select', label: 'which', options: ['first', 'second'], value: 1 },
};
export const everything: readonly Shown[] = [number('8.31'), drawing, table, pixels, formula, tensor, choice];
