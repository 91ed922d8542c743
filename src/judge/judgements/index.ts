/** The published table of judgements: what ought to be judged how, stated by hand, compared with the judge and never asked for it. */
import { boundsAndFlowsTheme } from './bounds-and-flows.ts';
import { entropiesTheme } from './entropies.ts';
import { extremesTheme } from './extremes.ts';
import { formulasTheme } from './formulas.ts';
import { likelihoodsTheme } from './likelihoods.ts';
import { modelsTheme } from './models.ts';
import { normalDivergenceTheme } from './normal-divergence.ts';
import { notationsTheme } from './notations.ts';
import { otherDivergencesTheme } from './other-divergences.ts';
import { precisionTheme } from './precision.ts';
import type { Theme } from './row.ts';
import { unitsTheme } from './units.ts';
import { unreadableTheme } from './unreadable.ts';

export const themes: readonly Theme[] = [
  notationsTheme,
  formulasTheme,
  precisionTheme,
  unitsTheme,
  normalDivergenceTheme,
  otherDivergencesTheme,
  entropiesTheme,
  likelihoodsTheme,
  boundsAndFlowsTheme,
  modelsTheme,
  extremesTheme,
  unreadableTheme,
];

export { judgedRows, type JudgedRow } from './judged.ts';
export { knownMistakes, type KnownMistake } from './catalogue.ts';
export type { Group, Row, Theme } from './row.ts';
