import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';

const tokens = new Map(
  [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);

const objects = ['data', 'prior', 'decoder', 'encoder', 'posterior', 'evidence'];
const texts = ['ink', 'muted', ...objects, 'right', 'wrong'];
const difference = differenceCiede2000();

/** How the three kinds of colour-blind readers see a colour, where one sort of cone is missing (Machado and others, 2009). */
const deficiencies = {
  'red cones': filterDeficiencyProt(1),
  'green cones': filterDeficiencyDeuter(1),
  'blue cones': filterDeficiencyTrit(1),
};

const pairsOf = (names: readonly string[]): [string, string][] =>
  names.flatMap((one, at) => names.slice(at + 1).map((other): [string, string] => [one, other]));

/** What may stand side by side and must not be taken for one another. */
const met = [
  ...pairsOf(objects),
  ['right', 'wrong'],
  ...objects.map((object): [string, string] => [object, 'ink']),
] as [string, string][];

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const colour = (name: string): string => tokens.get(name)![scheme];

  test.each(texts.flatMap((text) => ['paper', 'raised'].map((ground) => [text, ground] as const)))(
    '%s is readable on %s',
    (text, ground) => {
      expect(wcagContrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['paper', 'raised'])('the edge of a control stands out from %s', (ground) => {
    expect(wcagContrast(colour('edge'), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(pairsOf(objects))('%s and %s are far apart', (one, other) => {
    expect(difference(colour(one), colour(other))).toBeGreaterThanOrEqual(19);
  });

  test.each(objects.flatMap((object) => ['muted', 'wrong'].map((other): [string, string] => [object, other])))(
    '%s is no %s',
    (object, other) => {
      expect(difference(colour(object), colour(other))).toBeGreaterThanOrEqual(17);
    },
  );

  describe.each(Object.entries(deficiencies))('without %s', (_, seen) => {
    test.each(met)('%s and %s are told apart', (one, other) => {
      const seenAs = (name: string): Color => seen(parse(colour(name))!);
      expect(difference(seenAs(one), seenAs(other))).toBeGreaterThanOrEqual(10);
    });
  });
});
