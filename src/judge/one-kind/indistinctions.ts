import { singleMistakes } from '../candidates.ts';
import { figures } from '../../text/number.ts';
import { areAlike, shownIn, type ShownValue } from '../generate/alike.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Working } from '../misconceptions/misconception.ts';
import { usualTolerance, type Tolerance } from '../tolerance.ts';
import { targetIn } from './target.ts';

/** Two ways to work a problem that its answer cannot tell apart. */
export interface Indistinction {
  /** The id of a misconception, or `truth`. */
  readonly first: string;
  readonly second: string;
  /** For whoever set the problem. */
  readonly sentence: string;
}

/** A mistake, and what comes out with it, in each of its forms. */
interface Way {
  readonly id: string;
  readonly clause: string;
  readonly values: readonly ShownValue[];
}

/** Every single mistake but those that only the word “bits” after a number can show. */
const waysToGoWrong = (working: Working, shown: (value: number) => ShownValue): readonly Way[] =>
  singleMistakes(working).flatMap(({ mistakes, values }) =>
    mistakes
      .filter(({ unit }) => unit === undefined)
      .map(({ id, clause }) => ({ id, clause, values: values.map(shown) })),
  );

const inFigures = ({ answer }: ShownValue): string => figures(answer.written, 4);

/** The first two values of two ways that an answer cannot tell apart. */
const sharedBy = (
  first: readonly ShownValue[],
  second: readonly ShownValue[],
  tolerance: Tolerance,
): readonly [string, string] | null => {
  for (const a of first) {
    const b = second.find((value) => areAlike(a, value, tolerance));
    if (b !== undefined) return [inFigures(a), inFigures(b)];
  }
  return null;
};

const unseen = ({ id, clause, values }: Way, truth: ShownValue, tolerance: Tolerance): Indistinction[] => {
  const shared = sharedBy(values, [truth], tolerance);
  if (shared === null) return [];
  const [value, right] = shared;
  const seen = value === right ? `the value is ${value}, as it should be` : `the value, ${value}, passes for ${right}`;
  return [
    { first: 'truth', second: id, sentence: `With these numbers a mistake goes unseen: even if ${clause}, ${seen}.` },
  ];
};

const confused = (one: Way, other: Way, tolerance: Tolerance): Indistinction[] => {
  const shared = sharedBy(one.values, other.values, tolerance);
  if (shared === null) return [];
  const [a, b] = shared;
  const common = a === b ? `the same value, ${a}` : `nearly the same value, ${a} and ${b}`;
  return [
    {
      first: one.id,
      second: other.id,
      sentence: `With these numbers two mistakes give ${common}: that ${one.clause}, and that ${other.clause}.`,
    },
  ];
};

/**
 * The coincidences of a problem of the kind: the mistakes whose value is right all the same, and then every two others that share a
 * value, within the tolerance or as students write it, to three significant figures. Empty for a problem whose answer tells
 * all its mistakes apart.
 *
 * @throws as `targetIn` does.
 */
export const indistinctionsIn = <Spec, Problem>(
  kind: Kind<Spec, Problem>,
  problem: Problem,
  tolerance: Tolerance = usualTolerance,
): readonly Indistinction[] => {
  const shown = shownIn(kind.unit);
  const truth = shown(targetIn(kind, problem).value);
  const ways = waysToGoWrong(kind.workingOf(problem), shown);
  const isVisible = ({ values }: Way) => sharedBy(values, [truth], tolerance) === null;
  const visible = ways.filter(isVisible);
  return [
    ...ways.flatMap((way) => unseen(way, truth, tolerance)),
    ...visible.flatMap((one, i) => visible.slice(i + 1).flatMap((other) => confused(one, other, tolerance))),
  ];
};
