import { readFileSync } from 'node:fs';
import type { ProblemSpec } from '../../src/judge/index.ts';

/** Answers to one problem, their verdicts decided before they were first judged. */
export interface Tried {
  readonly problem: ProblemSpec;
  readonly right: readonly string[];
  /** By the mistake that is told, asserted or proposed; under no name where any will do, or none. */
  readonly wrong: Readonly<Record<string, readonly string[]>>;
  readonly askedBack: readonly string[];
}

export const tried = JSON.parse(readFileSync('tests/judge/tried-answers.json', 'utf8')) as readonly Tried[];

export const answersOf = ({ right, wrong, askedBack }: Tried): string[] => [
  ...right,
  ...Object.values(wrong).flat(),
  ...askedBack,
];
