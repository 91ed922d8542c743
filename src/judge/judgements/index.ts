/** The published table of judgements: what ought to be judged how, stated by hand, compared with the judge and never asked for it. */
import { besideTheme } from './beside.ts';
import { boundsAndFlowsTheme } from './bounds-and-flows.ts';
import { customsTheme } from './customs.ts';
import { entropiesTheme } from './entropies.ts';
import { extremesTheme } from './extremes.ts';
import { formulasTheme } from './formulas.ts';
import { largeTermsTheme } from './large-terms.ts';
import { likelihoodsTheme } from './likelihoods.ts';
import { modelsTheme } from './models.ts';
import { normalDivergenceTheme } from './normal-divergence.ts';
import { notationsTheme } from './notations.ts';
import { nowAndThenTheme } from './now-and-then.ts';
import { otherDivergencesTheme } from './other-divergences.ts';
import { precisionTheme } from './precision.ts';
import type { Theme } from './row.ts';
import { unitsTheme } from './units.ts';
import { unreadableTheme } from './unreadable.ts';
import { zerosTheme } from './zeros.ts';

export const themes: readonly Theme[] = [
  notationsTheme,
  customsTheme,
  formulasTheme,
  besideTheme,
  precisionTheme,
  largeTermsTheme,
  zerosTheme,
  unitsTheme,
  normalDivergenceTheme,
  otherDivergencesTheme,
  entropiesTheme,
  likelihoodsTheme,
  boundsAndFlowsTheme,
  modelsTheme,
  nowAndThenTheme,
  extremesTheme,
  unreadableTheme,
];

export { judgedRows, type JudgedRow } from './judged.ts';
export { knownMistakes, type KnownMistake } from './catalogue.ts';
export type { Group, Row, Theme } from './row.ts';
