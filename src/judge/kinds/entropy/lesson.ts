import type { Lesson } from '../lesson.ts';
import { entropyDraws } from './draws.ts';
import { entropyForm } from './form.ts';
import type { EntropySpec } from './problem.ts';
import { entropyWork } from './solution.ts';
import { entropyStatement } from './statement.ts';

export const entropy: Lesson<EntropySpec> = {
  name: 'Entropy',
  chapter: 'divergence',
  asked: 'The expectation of $-\\log \\p$ under $\\p$ itself. That of a density may be negative.',
  statementOf: entropyStatement,
  workOf: entropyWork,
  form: entropyForm,
  draws: entropyDraws,
};
