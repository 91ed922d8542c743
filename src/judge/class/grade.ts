import type { Family } from '../form/index.ts';
import type { Texts } from '../form/field.ts';
import { fieldsOf } from '../form/fields.ts';
import { readForm } from '../form/read-form.ts';
import { computedText } from '../format.ts';
import { generate, type Difficulty } from '../generate/index.ts';
import { judgeOf } from '../judge.ts';
import { roomOf } from '../kinds/index.ts';
import { misconceptionsOf } from '../misconceptions/index.ts';
import type { Judgement, JudgingOptions, Verdict } from '../one-kind/judging.ts';
import type { ProblemKind } from '../problem.ts';
import { readAnswer } from '../reading/read-answer.ts';
import { valueIn, type Unit } from '../reading/units.ts';
import { problemFrom, type ProblemSpec } from '../spec.ts';
import type { Tolerance } from '../tolerance.ts';
import { isNoAnswer } from './answer-cells.ts';
import type { Entry } from './roster.ts';
import { capitalized } from '../../text/words.ts';

/** What the whole class was asked, and how it is judged. */
export interface Assignment {
  readonly kind: ProblemKind;
  readonly family: Family;
  /** The fields of the class's problem; a row's own columns stand before them. */
  readonly texts: Texts;
  /** Of the problems that a column of seeds generates. */
  readonly difficulty: Difficulty;
  readonly tolerance: Tolerance;
}

/** A mistake of a student, as the table and the chart name it. */
export interface FoundMistake {
  readonly id: string;
  /** “The factor ½ is missing” */
  readonly name: string;
}

/** An explanation of a wrong answer: one mistake, or two together. */
export interface Explanation {
  readonly mistakes: readonly FoundMistake[];
  readonly certain: boolean;
}

/** A row's verdict. Plain data, which a worker can send. */
export interface Grade {
  readonly row: number;
  readonly student: string;
  /** The answer as written. */
  readonly answer: string;
  /** `blank` where there is no answer; `fault` where the row's own problem cannot be read. */
  readonly verdict: Verdict | 'blank' | 'fault';
  /** The number that was read, in the unit asked for; null where none was. */
  readonly value: number | null;
  readonly expected: number | null;
  /** What was read, in words; empty where nothing could be. */
  readonly read: string;
  readonly explanations: readonly Explanation[];
  /** Right within the tolerance, and not to the digits written. */
  readonly roundedTooEarly: boolean;
  readonly message: string;
}

interface Task {
  readonly unit: Unit | null;
  readonly judge: (answer: string, options?: JudgingOptions) => Judgement;
  readonly nameOf: (id: string) => string;
}

type TaskReading = Task | { readonly problem: string };

const taskOf = (spec: ProblemSpec): TaskReading => {
  const problem = problemFrom(spec);
  const { unit } = roomOf(problem);
  let names: ReadonlyMap<string, string> | undefined;
  return {
    unit,
    judge: judgeOf(problem),
    nameOf(id) {
      names ??= new Map(misconceptionsOf(problem).map((mistake) => [mistake.id, capitalized(mistake.clause)]));
      return names.get(id) ?? id;
    },
  };
};

const seedTask = (kind: ProblemKind, difficulty: Difficulty, text: string): TaskReading => {
  if (!/^\d{1,15}$/.test(text)) {
    const given = text === '' ? 'The seed is blank' : `The seed “${text.slice(0, 28)}” is no whole number`;
    return { problem: `${given}. A seed is a whole number of at most 15 digits.` };
  }
  return taskOf(generate({ kind, difficulty, seed: Number(text) }));
};

const formTask = ({ kind, family, texts: common }: Assignment, own: Texts): TaskReading => {
  const texts = { ...common, ...own };
  const reading = readForm(kind, family, texts);
  if (reading.ok) return taskOf(reading.spec);
  const fields = fieldsOf(kind, family, texts).filter(({ id }) => reading.problems[id] !== undefined);
  return { problem: fields.map(({ name, id }) => `${capitalized(name)}: ${reading.problems[id] ?? ''}`).join(' ') };
};

const explanationsOf = ({ misconceptions }: Judgement, { nameOf }: Task): readonly Explanation[] =>
  misconceptions.map(({ mistakes, certain }) => ({
    mistakes: mistakes.map(({ id }) => ({ id, name: nameOf(id) })),
    certain,
  }));

/** The number as an instructor compares it; a formula with its value. */
const readInWords = ({ echo, digits }: Judgement, value: number | null): string => {
  if (echo === null || value === null) return '';
  return digits === null && Number.isFinite(value) ? `${echo.words} = ${computedText(value)}` : echo.words;
};

type Verdicts = Omit<Grade, 'row' | 'student' | 'answer'>;

const nothing = { value: null, expected: null, read: '', explanations: [], roundedTooEarly: false } as const;

/** The answer with the unit that its column names, where it names none itself. */
const withUnit = (answer: string, unit: Unit | undefined): string => {
  if (unit === undefined) return answer;
  const read = readAnswer(answer);
  const named = `${answer} ${unit}`;
  return read.readable && !read.unitStated && readAnswer(named).readable ? named : answer;
};

const verdictsOf = (task: Task, answer: string, unit: Unit | undefined, tolerance: Tolerance): Verdicts => {
  const judgement = task.judge(withUnit(answer, unit), { tolerance });
  const { verdict, message, remark } = judgement;
  const value = judgement.value === null ? null : valueIn(task.unit, judgement.value);
  const expected = valueIn(task.unit, judgement.expected);
  if (isNoAnswer(answer)) return { ...nothing, expected, verdict: 'blank', message: 'No answer.' };
  const explanations = explanationsOf(judgement, task);
  const roundedTooEarly = remark === 'rounded-too-early';
  return { verdict, value, expected, read: readInWords(judgement, value), explanations, roundedTooEarly, message };
};

const describeFailure = (error: unknown): string =>
  `This row’s problem has no known value: ${error instanceof Error ? error.message : String(error)}`;

/** Most answers and problems that are remembered, so that a large class does not fill the memory. */
const mostRemembered = 20_000;

const remembered = <T>(memory: Map<string, T>, key: string, compute: () => T): T => {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= mostRemembered) memory.clear();
  const value = compute();
  memory.set(key, value);
  return value;
};

/**
 * Grades entries of a class: each distinct problem is worked out once, and each distinct answer to it judged once. Never
 * throws: a row whose problem cannot be read is a `fault` with its sentence.
 */
export const graderOf = (assignment: Assignment): ((entry: Entry) => Grade) => {
  const { kind, difficulty, tolerance } = assignment;
  const tasks = new Map<string, TaskReading>();
  const answers = new Map<string, Verdicts>();

  const taskFor = ({ seed, texts }: Entry): TaskReading => {
    try {
      return seed === null ? formTask(assignment, texts) : seedTask(kind, difficulty, seed);
    } catch (error) {
      return { problem: describeFailure(error) };
    }
  };

  return (entry) => {
    const { row, student, answer, unit } = entry;
    const key = JSON.stringify([entry.seed, entry.texts]);
    const verdicts = remembered(answers, `${key} ${unit} ${answer}`, (): Verdicts => {
      const task = remembered(tasks, key, () => taskFor(entry));
      if ('problem' in task) return { ...nothing, verdict: 'fault', message: task.problem };
      return verdictsOf(task, answer, unit, tolerance);
    });
    return { row, student, answer, ...verdicts };
  };
};
