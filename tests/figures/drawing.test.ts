import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { drawingsOf, handlesOf, outside, overlapsAmong, pageOf, textsOf } from './drawing.ts';
import { roundedPath } from './rounded-path.ts';

const drawing = (inside: string): Element =>
  drawingsOf(pageOf(`<svg class="drawing-wide" viewBox="0 0 100 50">${inside}</svg>`), 'wide')[0]!;

test('labels that share room are found, however they are placed', () => {
  const near = drawing(
    '<g transform="translate(20,10)"><text y="20">the bound</text></g><text x="60" y="33" text-anchor="end">a gap</text>',
  );
  expect(overlapsAmong(textsOf(near))).toEqual(['“the bound” and “a gap”']);
  const apart = drawing('<text x="20" y="20">the bound</text><text x="60" y="38" text-anchor="end">a gap</text>');
  expect(overlapsAmong(textsOf(apart))).toEqual([]);
});

test('a larger font takes more room', () => {
  const beside = (name: string) => drawing(`<text class="${name}" y="20">log p(x)</text><text x="53" y="20">q</text>`);
  expect(overlapsAmong(textsOf(beside('')))).toEqual([]);
  expect(overlapsAmong(textsOf(beside('curve-label')))).toEqual(['“log p(x)” and “q”']);
});

test('a text that is cut is found, and so is a handle out of reach, or nowhere', () => {
  const [cut] = [drawing('<text x="90" y="20">the evidence</text>')];
  expect(outside(textsOf(cut!), cut!)).toEqual(['“the evidence” at (90, 14)']);
  const away = (place: string) =>
    drawing(`<g class="handle" role="slider" aria-label="the mean" transform="translate(${place})"></g>`);
  expect(outside(handlesOf(away('99,49')), away('99,49'))).toEqual([]);
  expect(outside(handlesOf(away('101,49')), away('101,49'))).toEqual(['“the mean” at (101, 49)']);
  expect(outside(handlesOf(away('NaN,49')), away('NaN,49'))).toEqual(['“the mean” at (NaN, 49)']);
});

test('a text is not placed by a turn, which would not be followed', () => {
  expect(() => textsOf(drawing('<text transform="rotate(90)">nats</text>'))).toThrow('rotate(90)');
});

test('a path keeps its corners where its steps lead, each to the nearest unit', () => {
  expect(roundedPath('M10 20.4l.4-.4 .4-.4 .4-.4')).toBe('M10 20L10 20 11 20 11 19');
  expect(roundedPath('M1.6,2h14.2v-3.1z')).toBe('M2 2H16V-1Z');
  expect(roundedPath('M0 0a5.4 5.4 0 1 0 10.8 0')).toBe('M0 0A5 5 0 1 0 11 0');
});
