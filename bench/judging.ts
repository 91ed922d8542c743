import fc from 'fast-check';
import { generate, problemKinds, type KindOfProblem } from '../src/judge/generate/index.ts';
import { judgeOf, problemFrom } from '../src/judge/index.ts';
import { normal } from '../src/math/index.ts';
import { randomTexts } from '../tests/judge/random-texts.ts';
import type { Row } from './table.ts';

const TEXTS = 100_000;
const MOST_MILLISECONDS = 10;
const TRIES = 5;
const PROBLEMS = 40;

/** The verdicts on random texts, the slowest of them. A slow one is tried again: a machine pauses as it likes. */
function textRows(): readonly Row[] {
  const judge = judgeOf({ q: normal(6, 4), p: normal(0, 1) });
  const time = (text: string): number => {
    const start = performance.now();
    judge(text);
    return performance.now() - start;
  };
  const fastest = (text: string): number => Math.min(...Array.from({ length: TRIES }, () => time(text)));

  const texts = fc.sample(randomTexts, TEXTS);
  const start = performance.now();
  const slowest = texts.reduce((most, text) => {
    const once = time(text);
    return once <= most ? most : Math.max(most, Math.min(once, fastest(text)));
  }, 0);
  const all = (performance.now() - start) / 1000;
  return [
    {
      what: `the slowest of ${TEXTS.toLocaleString('en')} random texts`,
      measured: `${slowest.toFixed(2)} ms`,
      bar: `≤ ${MOST_MILLISECONDS} ms`,
      met: slowest <= MOST_MILLISECONDS,
    },
    { what: 'all of them', measured: `${all.toFixed(1)} s` },
  ];
}

/** The first wrong answer to a problem, for which all its mistakes are worked out: of hard problems, the slowest. */
function kindRow({ kind, name }: KindOfProblem): Row {
  const problems = Array.from({ length: PROBLEMS }, (_, seed) =>
    problemFrom(generate({ kind, difficulty: 'hard', seed })),
  );
  const time = (problem: (typeof problems)[number]): number => {
    const start = performance.now();
    judgeOf(problem)('1234.5');
    return performance.now() - start;
  };
  const slowest = Math.max(
    ...problems.map((problem) => Math.min(...Array.from({ length: TRIES }, () => time(problem)))),
  );
  return {
    what: `the first wrong answer to a hard problem: ${name}`,
    measured: `${slowest.toFixed(2)} ms`,
    bar: `≤ ${MOST_MILLISECONDS} ms`,
    met: slowest <= MOST_MILLISECONDS,
  };
}

/** How long the judge takes, for random texts and for problems of every kind. */
export const judgingRows = (): readonly Row[] => [...textRows(), ...problemKinds.map(kindRow)];
