import { listInWords, plural } from '../../../text/words.ts';
import { whole } from '../../../text/number.ts';
import type { Output, Problem, StopReason } from '../../output.ts';
import type { Shown } from '../../shown.ts';

/** The number of a cell of the same section, by its id; 0 where there is none. */
export type NumberOf = (id: string) => number;

const named = (numberOf: NumberOf, id: string): string => (numberOf(id) > 0 ? `cell ${numberOf(id)}` : 'another cell');

const cellsInWords = (numberOf: NumberOf, ids: readonly string[]): string =>
  listInWords(ids.map((id) => named(numberOf, id)));

const stopped: Readonly<Record<StopReason, string>> = {
  asked: 'stopped.',
  time: 'stopped, because it ran longer than 20 s.',
  memory: 'stopped, because the memory ran out. What runs the code was started anew.',
  deaf: 'stopped, because it no longer answered. What runs the code was started anew.',
};

/** Why a cell has no result, in a sentence. */
export function problemInWords(problem: Problem, numberOf: NumberOf): string {
  switch (problem.kind) {
    case 'wrong':
      return `${problem.name}: ${problem.message}`;
    case 'waits':
      return `waits for ${problem.name} (${named(numberOf, problem.from)}).`;
    case 'twice':
      return `${problem.name} is defined in ${cellsInWords(numberOf, problem.cells)}, too. A name has one cell: give one of the two another.`;
    case 'circle':
      return `${cellsInWords(numberOf, problem.cells)} depend on each other in a circle. None can run first.`;
    case 'stopped':
      return stopped[problem.why];
  }
}

/** “line 3: ”, where a problem has a line. */
export const lineOf = (problem: Problem): string =>
  'line' in problem && problem.line !== null ? `line ${problem.line}: ` : '';

const kindInWords: Readonly<Record<Exclude<Shown['as'], 'value' | 'tensor' | 'input'>, string>> = {
  table: 'a table',
  tex: 'a formula',
  drawing: 'a drawing',
  pixels: 'a picture',
};

/** What is shown, as it is heard: a value itself, of other things what they are. */
function shownInWords(shown: Shown): string {
  if (shown.as === 'value') return shown.value.text;
  if (shown.as === 'input') return shown.control.label || 'a control';
  if (shown.as === 'tensor') return `a tensor of shape [${shown.shape.join(', ')}]`;
  return kindInWords[shown.as];
}

/** What came of a cell, in a sentence. */
export function outputSentence(number: number, { problem, shown, prints }: Output, numberOf: NumberOf): string {
  const cell = `Cell ${number}`;
  if (problem?.kind === 'waits') return `${cell} ${problemInWords(problem, numberOf)}`;
  if (problem) return `${cell}: ${lineOf(problem)}${problemInWords(problem, numberOf)}`;
  if (shown.length > 0) return `${cell}: ${shown.slice(-3).map(shownInWords).join(', ')}`;
  return prints.length > 0 ? `${cell} printed ${plural(prints.length, 'line')}.` : `${cell} ran.`;
}

/** What was printed or shown beyond what is kept; undefined where all is there. */
export function unsentInWords({ prints, shown }: Output['unsent']): string | undefined {
  if (prints > 0) return `… and ${whole(prints)} more ${prints === 1 ? 'line' : 'lines'}`;
  return shown > 0 ? `… and ${plural(shown, 'more result')}` : undefined;
}

/** How a cell is, in a word or two; none where it has run and nothing is to say. */
export function stateInWords(
  output: Output | undefined,
  seconds: number,
  isEdited: boolean,
  isStarting: boolean,
): string {
  if (output?.state === 'running') return seconds < 1 ? 'running' : `running, ${whole(Math.floor(seconds))} s`;
  if (isEdited) return 'edited';
  if (output === undefined) return 'not run';
  if (output.state === 'pending') return isStarting ? 'starting' : 'waiting';
  if (output.problem === undefined) return '';
  if (output.problem.kind === 'stopped') return 'stopped';
  return output.problem.kind === 'waits' ? 'waits' : 'error';
}
