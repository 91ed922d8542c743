import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { OverviewReading } from '../../../judge/class/classroom.ts';
import { withRole } from '../../../judge/class/layout.ts';
import { decodeAs } from '../../../judge/class/decode-as.ts';
import type { Encoding } from '../../../judge/class/encoding-names.ts';
import type { Assignment, Grade } from '../../../judge/class/grade.ts';
import type { Separator } from '../../../judge/class/separator.ts';
import type { Unit } from '../../../judge/reading/units.ts';
import { tallyOf, type Tally } from '../../../judge/class/tally.ts';
import { parametersOf, type ColumnParameter, type Role } from '../../../judge/class/parameters.ts';
import { deferred } from '../../../kit/work/deferred.ts';
import { shownTexts, toleranceOf, type State } from '../check/state.ts';
import { createChoices, everyChoice, type Choices } from './choices.ts';
import type { Source } from './source.ts';
import { createStaff } from './staff.ts';
import type { WorkerPool } from './workers.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Results {
  /** Tells one grading from the next. */
  readonly run: number;
  readonly grades: readonly Grade[];
  readonly tally: Tally;
  /** Seconds from the button to the verdicts. */
  readonly seconds: number;
}

export interface ClassModel {
  readonly source: ReadonlySignal<Source | null>;
  /** The table as it is read; null while there is none. */
  readonly reading: ReadonlySignal<OverviewReading | null>;
  readonly parameters: ReadonlySignal<readonly ColumnParameter[]>;
  /** While a grading runs. */
  readonly progress: ReadonlySignal<Progress | null>;
  /** The verdicts on the table and problem as they stand; null before grading, and after a change. */
  readonly results: ReadonlySignal<Results | null>;
  /** Why the last thing asked for did not happen. */
  readonly failure: ReadonlySignal<string | null>;
  /** Follows the problem. Returns what stops everything. */
  start(): () => void;
  /** Starts the workers, so that they are here before there is anything to grade. */
  prepare(): void;
  /** A table, whole; null takes it away. */
  take(source: Source | null): void;
  /** What stands in the field for pasting; it is read once typing pauses. */
  type(text: string): void;
  refuse(problem: string): void;
  chooseEncoding(encoding: Encoding): void;
  chooseSeparator(separator: Separator): void;
  chooseHeader(hasHeader: boolean): void;
  /** Chooses the row, by its number, that names the columns. */
  chooseNames(row: number): void;
  chooseRole(column: number, role: Role): void;
  /** Chooses the unit of answers that name none; null for the problem's own. */
  chooseUnit(unit: Unit | null): void;
  /** Chooses the rows, by their numbers, that are no student's. */
  chooseAside(rows: readonly number[]): void;
  readonly canUndo: ReadonlySignal<boolean>;
  /** Takes the last choice back. */
  undo(): void;
  grade(): Promise<void>;
  cancel(): void;
  /** The graded table as CSV, in pieces; null where it cannot be had. */
  csv(): Promise<readonly string[] | null>;
}

/** Milliseconds without a key until what was typed is read. */
const pause = 250;

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The state of the page: a table, how it is read, and what grading it gave. `problem` is the homework page's. */
export const createClass = (
  problem: ReadonlySignal<State>,
  startWorkers: (onLost: () => void) => WorkerPool,
): ClassModel => {
  const source = signal<Source | null>(null);
  const choices = createChoices(source);
  const reading = signal<OverviewReading | null>(null);
  const progress = signal<Progress | null>(null);
  const results = signal<Results | null>(null);
  const failure = signal<string | null>(null);
  const staff = createStaff(startWorkers);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reads = deferred<unknown>();
  reads.resolve(null);
  /** Counts what was asked, so that an answer that comes too late is known. */
  let asked = 0;

  const form = computed(() => `${problem.value.kind} ${problem.value.family}`);
  const assignment = computed((): Assignment => {
    const state = problem.value;
    const { kind, family, difficulty } = state;
    return { kind, family, texts: shownTexts(state), difficulty, tolerance: toleranceOf(state) };
  });
  const assigned = computed(() => JSON.stringify(assignment.value));

  const forget = (): number => {
    asked += 1;
    progress.value = null;
    results.value = null;
    failure.value = null;
    return asked;
  };

  const openTable = async ({ text }: Source): Promise<OverviewReading> => {
    const { kind, family } = problem.peek();
    const next = await staff.ask((pool) => pool.open(text, { kind, family, separator: null, ...choices.current() }));
    staff.markAsHolders();
    return next;
  };

  const read = async (): Promise<void> => {
    const turn = forget();
    const taken = source.peek();
    try {
      const next = taken && (await openTable(taken));
      if (turn === asked) reading.value = next;
    } catch (error) {
      if (turn === asked) failure.value = sentenceOf(error);
    }
  };

  const readSoon = (delay: number): void => {
    clearTimeout(timer);
    forget();
    const mine = deferred<unknown>();
    // Whoever waits for the read that this one takes the place of waits for this one.
    reads.resolve(mine.promise);
    reads = mine;
    timer = setTimeout(() => void read().then(mine.resolve), delay);
  };

  const choose = (part: Choices, ...anew: readonly (keyof Choices)[]): void => {
    choices.choose(part, anew);
    readSoon(0);
  };

  const take = (next: Source | null, delay: number): void => {
    if (source.peek()?.file !== next?.file) reading.value = null;
    source.value = next;
    choices.clear();
    readSoon(delay);
  };

  /** Opens the table again where the workers that had it are gone. */
  const askHolders = <T>(question: (pool: WorkerPool['pool']) => Promise<T>): Promise<T> =>
    staff.askHolders(async () => {
      const taken = source.peek();
      if (taken) await openTable(taken);
    }, question);

  return {
    source,
    reading,
    parameters: computed(() => parametersOf(problem.value.kind, problem.value.family)),
    progress,
    results,
    failure,
    prepare: staff.connect,
    start() {
      let [isFirst, lastForm] = [true, form.peek()];
      const stop = effect(() => {
        const nowForm = form.value;
        void assigned.value;
        if (isFirst) isFirst = false;
        else if (nowForm === lastForm) forget();
        else {
          choices.forgetLayout();
          readSoon(0);
        }
        lastForm = nowForm;
      });
      return () => {
        stop();
        clearTimeout(timer);
        asked += 1;
        staff.close();
      };
    },
    take: (next) => take(next, 0),
    type: (text) => take(text.trim() === '' ? null : { text, file: null, note: null }, pause),
    refuse(sentence) {
      forget();
      failure.value = sentence;
    },
    chooseEncoding(encoding) {
      const taken = source.peek();
      if (!taken?.coded) return;
      const { bytes } = taken.coded;
      const decoded = decodeAs(bytes, encoding);
      if (!decoded.ok) {
        forget();
        failure.value = decoded.problem;
        return;
      }
      choose({}, ...everyChoice);
      source.value = { text: decoded.text, file: taken.file, coded: { bytes, encoding }, note: null };
    },
    chooseSeparator: (separator) => choose({ separator }, ...everyChoice),
    chooseHeader: (hasHeader) => choose({ hasHeader }, 'namesRow', 'layout', 'aside'),
    chooseNames: (namesRow) => choose({ namesRow }, 'hasHeader', 'layout', 'aside'),
    chooseRole(column, role) {
      const current = reading.peek();
      if (!current?.ok) return;
      choose({ layout: withRole(current.overview.layout, column, role) });
    },
    chooseUnit: (unit) => choose({ unit }),
    chooseAside: (aside) => choose({ aside }),
    canUndo: choices.canUndo,
    undo() {
      if (choices.undo()) readSoon(0);
    },
    async grade() {
      await reads.promise;
      const current = reading.peek();
      if (!current?.ok || progress.peek() !== null) return;
      const turn = forget();
      const total = current.overview.entries;
      const began = performance.now();
      progress.value = { done: 0, total };
      try {
        const grades = await askHolders(async (pool) => {
          await pool.assign(assignment.peek());
          return pool.grade(
            total,
            (done) => {
              if (turn === asked) progress.value = { done, total };
            },
            () => turn !== asked,
          );
        });
        if (turn !== asked || grades === null) return;
        results.value = { run: turn, grades, tally: tallyOf(grades), seconds: (performance.now() - began) / 1000 };
        progress.value = null;
      } catch (error) {
        if (turn !== asked) return;
        forget();
        failure.value = sentenceOf(error);
      }
    },
    cancel() {
      forget();
    },
    async csv() {
      const graded = results.peek();
      if (graded === null) return null;
      try {
        return await askHolders((pool) => pool.csv(graded.grades));
      } catch (error) {
        failure.value = sentenceOf(error);
        return null;
      }
    },
  };
};
