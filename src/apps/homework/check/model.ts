import { newSeed } from '../../../kit/settings/new-seed.ts';
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { exampleOf } from '../../../judge/form/examples.ts';
import type { Problems, Readings } from '../../../judge/form/entries.ts';
import type { Family } from '../../../judge/form/families.ts';
import { hasFamily } from '../../../judge/form/family-of-kind.ts';
import type { FieldId } from '../../../judge/form/field.ts';
import { formFrom, type Form } from '../../../judge/form/form-from.ts';
import type { FormReading } from '../../../judge/one-kind/form.ts';
import type { Indistinction } from '../../../judge/one-kind/indistinctions.ts';
import type { Difficulty } from '../../../judge/generate/lists.ts';
import type { Judgement } from '../../../judge/one-kind/judging.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import type { Answer } from '../../../judge/reading/read-answer.ts';
import type { Solution } from '../../../judge/solve.ts';
import type { NamedSpec } from '../../../judge/spec.ts';
import type { Statement } from '../../../judge/statement.ts';
import { createFetchedEach } from '../../../kit/work/fetched-each.ts';
import { createSettings, type Settings } from '../../../kit/settings/settings.ts';
import { createReading } from '../../../answer/reading-of.ts';
import type { Posed } from './posed.ts';
import { isWritten, shownTexts, table, toleranceOf, type State } from './state.ts';
import type { Tools } from './tools.ts';

/** Far more seeds than it takes to find another problem. */
const mostTries = 20;

export interface HomeworkModel {
  readonly settings: Settings<State>;
  /** The problem in force: the last of this kind and family that could be read, else their example. */
  readonly spec: ReadonlySignal<NamedSpec>;
  readonly kind: ReadonlySignal<ProblemKind>;
  readonly statement: ReadonlySignal<Statement>;
  readonly solution: ReadonlySignal<Solution>;
  /** The other direction of a divergence, solved: how far p is from q. Null for other kinds. */
  readonly turned: ReadonlySignal<Solution | null>;
  /** Whether the solution of this problem is unfolded: an answer to it was judged, or the reader opened it. */
  readonly isSolutionOpen: ReadonlySignal<boolean>;
  /** What the fields are read as, and what is wrong with them; both empty until the tools are here. */
  readonly readings: ReadonlySignal<Readings>;
  readonly problems: ReadonlySignal<Problems>;
  /** The mistakes that the problem's numbers cannot tell apart. */
  readonly indistinctions: ReadonlySignal<readonly Indistinction[]>;
  /** What the typed answer is read as; null while there is none, or no judge. */
  readonly reading: ReadonlySignal<Answer | null>;
  /** The verdict, from when the reader asks for it until the answer or the problem changes. */
  readonly judgement: ReadonlySignal<Judgement | null>;
  /** Whether the form holds another problem than the one in force, because the tools of its kind are still to come. */
  readonly isPending: ReadonlySignal<boolean>;
  readonly toolsFailed: ReadonlySignal<boolean>;
  /** Fetches the tools of the kind that is chosen. */
  loadTools(): Promise<void>;
  /** Begins to fetch them whenever the problem is not the first one; returns how to stop. */
  start(): () => void;
  type(field: FieldId, text: string): void;
  choose(part: { readonly kind: ProblemKind } | { readonly family: Family }): void;
  /** Has a problem of the chosen kind made, and takes it. */
  make(part?: { readonly seed?: number; readonly difficulty?: Difficulty }): Promise<void>;
  /** The same by a new seed, one of another problem than stands here. */
  makeAnother(): Promise<void>;
  answer(text: string): void;
  check(): Promise<void>;
  openSolution(isOpen: boolean): void;
  swap(): void;
}

/** The texts of an example for the new form, in the fields that still hold the example of the old one. */
const followExample = (state: State, next: Pick<State, 'kind' | 'family'>): Partial<State> => {
  const [before, after] = [state, next].map(({ kind, family }) => formFrom(exampleOf(kind, family)).texts);
  const untouched = Object.entries(after ?? {}).filter(([id]) => {
    const field = id as FieldId;
    return state[field] === (before?.[field] ?? table[field].initial);
  });
  return Object.fromEntries(untouched);
};

/** `built` is the problem that the settings begin with, posed at build: until another is typed, nothing works it anew. */
export function createHomework(fetchTools: (kind: ProblemKind) => Promise<Tools>, built: Posed): HomeworkModel {
  const settings: Settings<State> = {
    ...createSettings(table),
    isWritten: (key) => isWritten(values.peek(), key),
  };
  const { values } = settings;
  const toolsFor = createFetchedEach(fetchTools);
  const chosen = computed(() => values.value.kind);
  const tools = computed(() => toolsFor(chosen.value).value.value);
  const loadTools = (): Promise<void> => toolsFor(chosen.peek()).load();

  // As text, which compares by what it says: typing an answer then reads and solves nothing anew.
  const typedProblem = computed(() => {
    const { kind, family } = values.value;
    return JSON.stringify({ kind, family, texts: shownTexts(values.value) } satisfies Form);
  });
  const firstProblem = typedProblem.peek();
  const typed = computed(() => JSON.parse(typedProblem.value) as Form);
  const form = computed((): FormReading | null => {
    const { family, texts } = typed.value;
    return tools.value?.readForm(family, texts) ?? null;
  });
  const posed = signal(built);
  const spec = computed(() => posed.value.spec);
  const readLast = signal(firstProblem);
  effect(() => {
    const problem = typedProblem.value;
    if (tools.value === null || form.value === null) {
      if (problem !== firstProblem) return;
      posed.value = built;
    } else {
      const { kind, family } = typed.value;
      const before = JSON.parse(readLast.peek()) as Form;
      const isOfThisForm = before.kind === kind && before.family === family;
      if (form.value.ok) posed.value = tools.value.pose(form.value.spec);
      else if (!isOfThisForm) posed.value = tools.value.pose(exampleOf(kind, family));
    }
    readLast.value = problem;
  });
  const isPending = computed(() => tools.value === null && typedProblem.value !== readLast.value);
  const toolsInForce = computed(() => toolsFor(spec.value.kind).value.value);
  const tolerance = computed(() => toleranceOf(values.value));
  const judge = computed(() => toolsInForce.value?.judgeOf(spec.value) ?? null);
  const reading = createReading(
    () => values.value.answer,
    toolsInForce,
    () => posed.value.statement.unit,
  );

  const judgement = computed(() => {
    const { answer, checked } = values.value;
    return checked === 'yes' && !isPending.value
      ? (judge.value?.(reading.value ?? answer, { tolerance: tolerance.value }) ?? null)
      : null;
  });
  const isJudged = computed(() => judgement.value !== null && judgement.value.verdict !== 'unreadable');
  const problemHere = computed(() => JSON.stringify(spec.value));
  const openedFor = signal<string | null>(null);
  effect(() => {
    if (isJudged.value) openedFor.value = problemHere.value;
  });

  const make: HomeworkModel['make'] = async (part = {}) => {
    await loadTools();
    const state = { ...values.peek(), ...part };
    const made = tools.peek()?.generate({ difficulty: state.difficulty, seed: state.seed });
    if (made === undefined) return;
    const { family, texts } = formFrom(made);
    settings.step({ ...part, ...(hasFamily(state.kind) && { family }), ...texts, answer: '', checked: 'no' });
  };

  const makeAnother = async (): Promise<void> => {
    await loadTools();
    const state = values.peek();
    const isHere = (seed: number): boolean => {
      const made = tools.peek()?.generate({ difficulty: state.difficulty, seed });
      return (
        made !== undefined && Object.entries(formFrom(made).texts).every(([id, text]) => state[id as FieldId] === text)
      );
    };
    let seed = newSeed();
    for (let tries = 0; isHere(seed) && tries < mostTries; tries++) seed = newSeed();
    await make({ seed });
  };

  return {
    settings,
    spec,
    kind: computed(() => spec.value.kind),
    statement: computed(() => posed.value.statement),
    solution: computed(() => posed.value.solution),
    turned: computed(() => posed.value.turned),
    isSolutionOpen: computed(() => openedFor.value === problemHere.value),
    readings: computed(() => form.value?.readings ?? {}),
    problems: computed(() => (form.value === null || form.value.ok ? {} : form.value.problems)),
    indistinctions: computed(() => toolsInForce.value?.indistinctions(spec.value, tolerance.value) ?? []),
    reading,
    judgement,
    isPending,
    toolsFailed: computed(() => toolsFor(chosen.value).failed.value),
    loadTools,
    start: () =>
      effect(() => {
        if (!settings.isInitial.value) void toolsFor(chosen.value).load();
      }),
    type(field, text) {
      settings.set({ [field]: text, checked: 'no' });
    },
    choose(part) {
      const state = values.peek();
      settings.step({ ...part, ...followExample(state, { ...state, ...part }), checked: 'no' });
    },
    makeAnother,
    make,
    answer(text) {
      settings.set({ answer: text, checked: 'no' });
    },
    check() {
      settings.step({ checked: 'yes' });
      return loadTools();
    },
    openSolution(isOpen) {
      openedFor.value = isOpen ? problemHere.peek() : null;
    },
    swap() {
      const state = values.peek();
      const turned = Object.keys(shownTexts(state)).flatMap((id): [string, string][] => {
        const other = /^[qp][A-Z]/.test(id) ? `${id.startsWith('q') ? 'p' : 'q'}${id.slice(1)}` : null;
        return other === null ? [] : [[other, state[id as FieldId]]];
      });
      settings.step({ ...Object.fromEntries(turned), checked: 'no' });
    },
  };
}
