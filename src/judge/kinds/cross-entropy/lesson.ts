import type { Lesson } from '../lesson.ts';
import { crossEntropyDraws } from './draws.ts';
import { crossEntropyForm } from './form.ts';
import type { CrossEntropySpec } from './problem.ts';
import { crossEntropyWork } from './solution/work.ts';
import { crossEntropyStatement } from './statement.ts';

export const crossEntropy: Lesson<CrossEntropySpec> = {
  name: 'Cross-entropy',
  chapter: 'divergence',
  asked: 'The expectation of $-\\log \\p$ under $\\q$, the distribution that is named first.',
  statementOf: crossEntropyStatement,
  workOf: crossEntropyWork,
  form: crossEntropyForm,
  draws: crossEntropyDraws,
};
