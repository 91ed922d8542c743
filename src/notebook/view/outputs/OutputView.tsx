import type { JSX } from 'preact';
import type { Output, Print, Problem } from '../../output.ts';
import { ShownView, type ShownViewProps } from './Shown.tsx';
import { lineOf, problemInWords, unsentInWords, type NumberOf } from './words.ts';

export interface OutputViewProps {
  readonly output: Output;
  readonly prefix: string;
  readonly numberOf: NumberOf;
  readonly onInput: ShownViewProps['onInput'];
  /** Runs the cell again without the limit of time. */
  readonly onLetRun: () => void;
}

/** What a cell came to: its results, and why there are none. */
export function OutputView({ output, prefix, numberOf, onInput, onLetRun }: OutputViewProps): JSX.Element | null {
  const { shown, problem, unsent } = output;
  const more = unsentInWords({ prints: 0, shown: unsent.shown });
  if (shown.length === 0 && problem === undefined) return null;
  return (
    <div class="cell-output">
      {shown.map((one, at) => (
        <ShownView key={`${one.as} ${at}`} shown={one} prefix={`${prefix}-${at}-`} onInput={onInput} />
      ))}
      {more && <p class="cell-more">{more}</p>}
      {problem && <ProblemView problem={problem} numberOf={numberOf} onLetRun={onLetRun} />}
    </div>
  );
}

interface ProblemViewProps extends Pick<OutputViewProps, 'numberOf' | 'onLetRun'> {
  readonly problem: Problem;
}

function ProblemView({ problem, numberOf, onLetRun }: ProblemViewProps): JSX.Element {
  const words = `${lineOf(problem)}${problemInWords(problem, numberOf)}`;
  if (problem.kind === 'waits') return <p class="cell-waits">{words}</p>;
  if (problem.kind !== 'stopped')
    return (
      <p class="cell-wrong" role="alert">
        {words}
      </p>
    );
  return (
    <p class="cell-stopped" role="alert">
      {words}{' '}
      {problem.why === 'time' && (
        <button type="button" onClick={onLetRun}>
          Let it run
        </button>
      )}
    </p>
  );
}

/** What a cell printed, each with the number of the line that printed it. */
export function Prints({ output }: { readonly output: Output }): JSX.Element | null {
  const { prints, unsent } = output;
  if (prints.length === 0) return null;
  const more = unsentInWords({ prints: unsent.prints, shown: 0 });
  return (
    <ol class="cell-prints" aria-label="Printed" tabIndex={prints.length > 12 ? 0 : undefined}>
      {prints.map((print, at) => (
        <li key={at} class={print.level}>
          <span class="cell-prints-line" title={titleOf(print)}>
            {print.line}
          </span>
          <code>{print.text}</code>
        </li>
      ))}
      {more && <li class="cell-more">{more}</li>}
    </ol>
  );
}

const titleOf = ({ line }: Print): string | undefined => (line === null ? undefined : `printed by line ${line}`);
