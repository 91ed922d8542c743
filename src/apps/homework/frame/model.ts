import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Judgement } from '../../../judge/one-kind/judging.ts';
import type { Answer } from '../../../judge/reading/read-answer.ts';
import type { Solution } from '../../../judge/solve.ts';
import { createReading } from '../../../answer/reading-of.ts';
import type { Posed } from '../check/posed.ts';
import { namespace, olderVersions, shownTexts, table, toleranceOf } from '../check/state.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import type { Tools } from '../check/tools.ts';
import { createFetched } from '../../../kit/work/fetched.ts';
import type { Store } from '../../../kit/work/stored.ts';
import { readSettings } from '../../../kit/settings/url-state.ts';
import { frameNamespace, frameTable } from './link.ts';
import { readyMessage, verdictMessage, type FrameMessage } from './messages.ts';
import { createAnswers, nothingKept, type FrameState } from './storage.ts';

/** What the frame asks of the world around it. */
export interface Surroundings {
  readonly fetchTools: (kind: ProblemKind) => Promise<Tools>;
  readonly storage: () => Store;
  /** Sends a message to the page around the frame, if it has the origin that the link names. */
  readonly send: (message: FrameMessage, parent: string) => void;
}

export interface HomeworkFrame {
  readonly id: string;
  readonly parent: string;
  /** Why the link shows no question, a sentence each; empty where it shows one. */
  readonly faults: ReadonlySignal<readonly string[]>;
  /** Null until the link is read, and where it has faults. */
  readonly question: ReadonlySignal<Posed | null>;
  readonly answer: ReadonlySignal<string>;
  readonly reading: ReadonlySignal<Answer | null>;
  readonly judgement: ReadonlySignal<Judgement | null>;
  readonly attempts: ReadonlySignal<number>;
  /** The worked solution, where it may be shown by now. */
  readonly solution: ReadonlySignal<Solution | null>;
  readonly toolsFailed: ReadonlySignal<boolean>;
  load(): Promise<void>;
  type(answer: string): void;
  check(): Promise<void>;
  /** Tells the page around the frame again where it stands. */
  report(): void;
}

const noProblem =
  'The link names no problem. Make one on the page “A question in your course page” of ELBOok and copy its link.';

/** A question that its link fixes, for the frame of a course page. `link` is the query of the frame's address. */
export function createHomeworkFrame(link: string, { fetchTools, storage, send }: Surroundings): HomeworkFrame {
  const params = new URLSearchParams(link);
  const problem = readSettings(table, { ...namespace, older: olderVersions }, params, 'page');
  const frame = readSettings(frameTable, frameNamespace, params, 'page');
  const { id, parent, solution: shown } = frame.values;
  const tolerance = toleranceOf(problem.values);

  const namesProblem = params.has(`${namespace.prefix}.v`);
  const { kind, family } = problem.values;
  const { value: tools, failed: toolsFailed, load: loadTools } = createFetched(() => fetchTools(kind));
  const answers = createAnswers(storage);
  const kept = signal<FrameState>(nothingKept);
  const set = (next: FrameState): void => {
    kept.value = next;
    answers.keep(link, next);
  };

  const form = computed(() => {
    if (tools.value === null || !namesProblem) return null;
    return tools.value.readForm(family, shownTexts(problem.values));
  });
  const faults = computed((): readonly string[] => {
    if (!namesProblem) return [noProblem];
    const inForm = form.value === null || form.value.ok ? [] : Object.values(form.value.problems);
    return [...problem.problems, ...frame.problems, ...inForm];
  });
  const question = computed((): Posed | null => {
    if (tools.value === null || !form.value?.ok || faults.value.length > 0) return null;
    return tools.value.pose(form.value.spec);
  });
  const judge = computed(() => tools.value && question.value && tools.value.judgeOf(question.value.spec));
  const reading = createReading(
    () => kept.value.answer,
    tools,
    () => question.value?.statement.unit ?? 'nats',
  );
  const judgementOf = (answer: string | Answer): Judgement | null => judge.value?.(answer, { tolerance }) ?? null;
  const judgement = computed(() => {
    const { answer, checked } = kept.value;
    return checked === null || checked !== answer ? null : judgementOf(reading.value ?? answer);
  });

  const reportVerdict = (): void => {
    const { answer, attempts } = kept.peek();
    const judged = judgement.peek();
    if (judged) send(verdictMessage(id, answer, attempts, judged), parent);
  };

  return {
    id,
    parent,
    faults,
    question,
    answer: computed(() => kept.value.answer),
    reading,
    judgement,
    attempts: computed(() => kept.value.attempts),
    solution: computed(() => {
      const { checked } = kept.value;
      if (question.value === null || checked === null || shown === 'never') return null;
      const verdict = judgementOf(checked)?.verdict;
      const isOpen = verdict === 'correct' || (shown === 'after-answer' && verdict === 'incorrect');
      return isOpen ? question.value.solution : null;
    }),
    toolsFailed,
    async load() {
      kept.value = answers.recall(link) ?? nothingKept;
      if (namesProblem) await loadTools();
    },
    type: (answer) => set({ ...kept.peek(), answer }),
    async check() {
      await loadTools();
      const { answer, checked, attempts } = kept.peek();
      const verdict = judgementOf(reading.peek() ?? answer)?.verdict;
      if (verdict === undefined) return;
      const isCounted = verdict !== 'unreadable' && answer !== checked;
      set({ answer, checked: answer, attempts: attempts + (isCounted ? 1 : 0) });
      reportVerdict();
    },
    report() {
      const asked = question.peek();
      if (asked === null) return;
      send(readyMessage(id, asked.statement.question), parent);
      reportVerdict();
    },
  };
}
