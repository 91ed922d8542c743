import type { Family } from '../../../judge/form/families.ts';
import type { Texts } from '../../../judge/form/field.ts';
import type { Taught } from '../../../judge/kinds/taught.ts';
import { drawIn, type ProblemRequest } from '../../../judge/one-kind/draw.ts';
import { readFormIn, type FormReading } from '../../../judge/one-kind/form.ts';
import { indistinctionsIn, type Indistinction } from '../../../judge/one-kind/indistinctions.ts';
import { judgeIn, type JudgeOfAnswers } from '../../../judge/one-kind/judging.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import { readAnswer } from '../../../judge/reading/read-answer.ts';
import type { NamedSpec } from '../../../judge/spec.ts';
import type { Tolerance } from '../../../judge/tolerance.ts';
import { pose, type Posed } from './posed.ts';

/** What the pages do with problems of one kind once something is typed. */
export interface Tools {
  readonly readAnswer: typeof readAnswer;
  readForm(family: Family, texts: Texts): FormReading;
  pose(spec: NamedSpec): Posed;
  judgeOf(spec: NamedSpec): JudgeOfAnswers;
  generate(request: Omit<ProblemRequest, 'kind'>): NamedSpec;
  indistinctions(spec: NamedSpec, tolerance: Tolerance): readonly Indistinction[];
}

export const toolsOf = (kind: ProblemKind, taught: Taught): Tools => ({
  readAnswer,
  readForm: (family, texts) => readFormIn(taught, kind, family, texts),
  pose: (spec) => pose(taught, spec),
  judgeOf: (spec) => judgeIn(taught, taught.problemFrom(spec)),
  generate: (request) => drawIn(taught, { kind, ...request }).spec,
  indistinctions: (spec, tolerance) => indistinctionsIn(taught, taught.problemFrom(spec), tolerance),
});
