import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Bank, BankRequest } from '../../../judge/export/bank.ts';
import type { Question } from '../../../judge/export/question.ts';
import { kindNameOf, problemKinds, type Difficulty } from '../../../judge/generate/lists.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import { difficultySetting, kindOptions } from '../check/options.ts';
import { seedDomain, type NumberDomain } from '../../../text/bounds.ts';
import { setSetting } from '../../../kit/settings/set-setting.ts';
import { createSettings, type Settings } from '../../../kit/settings/settings.ts';
import { toggled } from '../../../kit/controls/toggled.ts';
import { initialValues, numberSetting, textSetting, type SettingsTable } from '../../../kit/settings/url-state.ts';
import { createFetched } from '../../../kit/work/fetched.ts';
import { plural } from '../../../text/words.ts';
import type { Previewed } from './previewed.ts';
import type * as Tools from './tools.ts';

export interface State {
  readonly title: string;
  readonly kinds: readonly ProblemKind[];
  readonly difficulty: Difficulty;
  readonly seed: number;
  /** Variants of each kind. */
  readonly count: number;
}

export const namespace = { prefix: 'bank', version: 1 } as const;

export const longestTitle = 120;

export const countDomain: NumberDomain = { name: 'the number of variants', min: 1, max: 50, integer: true };

const knownKinds: readonly ProblemKind[] = problemKinds.map(({ kind }) => kind);

export const table: SettingsTable<State> = {
  title: textSetting('ELBOok', 'the title', longestTitle),
  kinds: setSetting(['divergence'], 'the kinds of problem', kindOptions),
  difficulty: difficultySetting,
  seed: numberSetting(1, seedDomain),
  count: numberSetting(5, countDomain),
};

export interface BankModel {
  readonly settings: Settings<State>;
  /** The questions to look at: the first ones of each kind, or all once that is asked for. */
  readonly preview: ReadonlySignal<readonly Previewed[]>;
  /** Whether other questions are to be shown than those that are, because the tools are still to come. */
  readonly isPending: ReadonlySignal<boolean>;
  readonly toolsFailed: ReadonlySignal<boolean>;
  /** How many questions the bank has. */
  readonly size: ReadonlySignal<number>;
  /** Shows every question, until something else is chosen. */
  showAll(): void;
  /** Takes a kind in, or out. */
  toggle(kind: ProblemKind): void;
  /** All that is in a question of the preview; null where it was not worked out at build and the tools are not here. */
  question(item: Previewed): Question | null;
  loadTools(): Promise<void>;
  /** The bank itself, drawn now: hundreds of questions take a moment. Rejects where the tools cannot be loaded. */
  bank(): Promise<Bank>;
}

/** About so many questions are drawn and shown at first, so that typing a seed stays quick. */
const shownAtFirst = 10;

/** What the preview of these choices asks for. */
const previewRequest = (state: State, whole: boolean): BankRequest => {
  const perKind = Math.max(1, Math.floor(shownAtFirst / state.kinds.length));
  return { ...state, count: whole ? state.count : Math.min(state.count, perKind) };
};

/** What the page begins with. */
export const firstRequest = previewRequest(initialValues(table), false);

/** `built` is the preview of the first settings, worked out at build. */
export const createBankModel = (fetchTools: () => Promise<typeof Tools>, built: readonly Previewed[]): BankModel => {
  const settings = createSettings(table);
  const { value: tools, failed: toolsFailed, load: loadTools } = createFetched(fetchTools);
  /** The choice of which all is shown. */
  const shownWhole = signal<State | null>(null);
  const request = computed(() => {
    const state = settings.values.value;
    return previewRequest(state, shownWhole.value === state);
  });
  return {
    settings,
    preview: computed(() => tools.value?.previewed(request.value) ?? built),
    isPending: computed(() => tools.value === null && !settings.isInitial.value),
    toolsFailed,
    size: computed(() => settings.values.value.kinds.length * settings.values.value.count),
    showAll() {
      shownWhole.value = settings.values.peek();
    },
    question: (item) => item.question ?? tools.value?.questionOf(item) ?? null,
    loadTools,
    toggle(kind) {
      const { kinds } = settings.values.peek();
      settings.set({ kinds: toggled(knownKinds, kinds, kind) });
      settings.settle();
    },
    async bank() {
      await loadTools();
      const state = settings.values.peek();
      const items = tools.peek()?.bankItems(state);
      if (items === undefined) throw new Error('What draws the questions is not here.');
      return { title: state.title, items };
    },
  };
};

/** What the files will hold, in a sentence. */
export const sizeInWords = ({ kinds, count }: State): string => {
  if (kinds.length === 0) return 'Choose at least one kind of problem.';
  const [only] = kinds;
  const total = kinds.length * count;
  if (kinds.length === 1 && only !== undefined) return `${plural(total, 'question')}: ${kindNameOf(only)}.`;
  return `${plural(total, 'question')}: ${kinds.length} kinds, ${plural(count, 'variant')} of each.`;
};

/** The name of the bank's file, without its ending. */
export const fileName = ({ difficulty, seed, kinds }: State): string => {
  const [only] = kinds;
  const what = kinds.length === 1 && only !== undefined ? only : 'mixed';
  return `elbook-${what}-${difficulty}-${seed}`;
};
