import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type * as Homework from '../../homework/index.ts';
import type { NormalProblem } from '../../homework/problem.ts';
import type { Answer } from '../../homework/reading/read-answer.ts';
import type { Judgement } from '../../homework/judge.ts';
import { solve, type Solution, type Spread } from '../../homework/solve.ts';
import { normal, type Normal } from '../../math/index.ts';
import type { NumberDomain } from '../shared/number.ts';
import { createSettings, type Settings } from '../shared/settings.ts';
import { choiceSetting, hiddenSetting, numberSetting, textSetting, type SettingsTable } from '../shared/url-state.ts';

export type Side = 'q' | 'p';

/** The problem as it is typed: each spread with what it is given as. */
export interface State {
  readonly qMean: number;
  readonly qSpread: number;
  readonly qGiven: Spread;
  readonly pMean: number;
  readonly pSpread: number;
  readonly pGiven: Spread;
  readonly answer: string;
  readonly checked: 'yes' | 'no';
}

export const namespace = { prefix: 'homework', version: 1 } as const;

const longestAnswer = 300;

export const meanDomain = (side: Side): NumberDomain => ({ name: `the mean of ${side}`, min: -1e6, max: 1e6 });

export const spreadDomain = (side: Side, given: Spread): NumberDomain => ({
  name: `the ${given === 'sd' ? 'standard deviation' : 'variance'} of ${side}`,
  min: 1e-6,
  max: 1e6,
});

/** What a spread may be given as, in the words of the page. */
export const spreadNames = { sd: 'standard deviation', variance: 'variance' } as const satisfies Record<Spread, string>;

/** The notes' homework to begin with: N(6, 4²) from the standard normal. */
const table: SettingsTable<State> = {
  qMean: numberSetting(6, meanDomain('q')),
  qSpread: numberSetting(4, { ...spreadDomain('q', 'sd'), name: 'the spread of q' }),
  qGiven: choiceSetting('sd', 'the measure of spread of q', spreadNames),
  pMean: numberSetting(0, meanDomain('p')),
  pSpread: numberSetting(1, { ...spreadDomain('p', 'sd'), name: 'the spread of p' }),
  pGiven: choiceSetting('sd', 'the measure of spread of p', spreadNames),
  answer: textSetting('', 'your answer', longestAnswer),
  checked: hiddenSetting(choiceSetting('no', 'whether the answer is checked', ['yes', 'no'])),
};

const sdOf = (spread: number, given: Spread): number => (given === 'sd' ? spread : Math.sqrt(spread));

const normalOf = ({ qMean, qSpread, qGiven, pMean, pSpread, pGiven }: State, side: Side): Normal =>
  side === 'q' ? normal(qMean, sdOf(qSpread, qGiven)) : normal(pMean, sdOf(pSpread, pGiven));

/** The judge is heavy, for it holds the parser of formulas; it comes when an answer is begun. */
export type Judge = Pick<typeof Homework, 'judge' | 'readAnswer'>;

export interface HomeworkModel {
  readonly settings: Settings<State>;
  readonly problem: ReadonlySignal<NormalProblem>;
  readonly solution: ReadonlySignal<Solution>;
  /** The other direction, solved: how far p is from q. */
  readonly otherSolution: ReadonlySignal<Solution>;
  /** What the typed answer is read as; null while there is none, or no judge. */
  readonly reading: ReadonlySignal<Answer | null>;
  /** The verdict, from when the reader asks for it until the answer or the problem changes. */
  readonly judgement: ReadonlySignal<Judgement | null>;
  readonly judgeFailed: ReadonlySignal<boolean>;
  loadJudge(): Promise<void>;
  change(part: Partial<Omit<State, 'answer' | 'checked'>>): void;
  type(answer: string): void;
  check(): Promise<void>;
  swap(): void;
}

export function createHomework(fetchJudge: () => Promise<Judge>): HomeworkModel {
  const settings = createSettings(table);
  const { values } = settings;
  const judge = signal<Judge | null>(null);
  const judgeFailed = signal(false);

  const problem = computed((): NormalProblem => ({ q: normalOf(values.value, 'q'), p: normalOf(values.value, 'p') }));
  const isTyped = computed(() => values.value.answer.trim() !== '');

  const loadJudge = async (): Promise<void> => {
    if (judge.peek()) return;
    try {
      judge.value = await fetchJudge();
      judgeFailed.value = false;
    } catch {
      judgeFailed.value = true;
    }
  };

  return {
    settings,
    problem,
    solution: computed(() => solve(problem.value, { q: values.value.qGiven, p: values.value.pGiven })),
    otherSolution: computed(() => {
      const { q, p } = problem.value;
      return solve({ q: p, p: q }, { q: values.value.pGiven, p: values.value.qGiven, letters: 'pq' });
    }),
    reading: computed(() => (isTyped.value && judge.value ? judge.value.readAnswer(values.value.answer) : null)),
    judgement: computed(() =>
      values.value.checked === 'yes' && judge.value ? judge.value.judge(problem.value, values.value.answer) : null,
    ),
    judgeFailed,
    loadJudge,
    change(part) {
      settings.set({ ...part, checked: 'no' });
    },
    type(answer) {
      settings.set({ answer, checked: 'no' });
    },
    check() {
      settings.settle();
      settings.set({ checked: 'yes' });
      return loadJudge();
    },
    swap() {
      const { qMean, qSpread, qGiven, pMean, pSpread, pGiven } = values.peek();
      settings.settle();
      settings.set({
        ...{ qMean: pMean, qSpread: pSpread, qGiven: pGiven },
        ...{ pMean: qMean, pSpread: qSpread, pGiven: qGiven },
        checked: 'no',
      });
    },
  };
}
