import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { SteadyButton } from '../../kit/controls/SteadyButton.tsx';
import type { Cell, Section } from '../document.ts';
import type { Output } from '../output.ts';
import { Card } from './Card.tsx';
import { CellMenu } from './CellMenu.tsx';
import { cellKeyOf, neighbourOf } from './card-keys.ts';
import { Code } from './code/Code.tsx';
import type { Mark } from './code/editor.ts';
import { OutputView, Prints } from './outputs/OutputView.tsx';
import { stateInWords } from './outputs/words.ts';
import type { NotebookState } from './state/notebook-state.ts';
import { numberOf } from './state/places.ts';
import { useSeconds } from './use-seconds.ts';

export interface CellProps {
  readonly state: NotebookState;
  readonly section: Section;
  readonly cell: Cell;
  /** Whether the code waits behind a line, as in class. */
  readonly isFolded: boolean;
}

const markOf = (output: Output | undefined): Mark | undefined => {
  const problem = output?.problem;
  return problem && 'line' in problem && problem.line !== null
    ? { line: problem.line, column: problem.column }
    : undefined;
};

/** A cell of code: its result above, the code below, and a bar of what can be done with it. */
export function CodeCard({ state, section, cell, isFolded }: CellProps): JSX.Element {
  const [caret, setCaret] = useState<number | undefined>(undefined);
  const [attention, setAttention] = useState(0);
  const place = { section: section.id, cell: cell.id };
  const output = state.runs.outputOf(place).value;
  const isRunning = output?.state === 'running';
  const seconds = useSeconds(isRunning);
  const number = (id: string): number => numberOf(section.cells, id);
  const name = `Cell ${number(cell.id)}`;
  const isEdited = state.isEdited(place, cell.source);
  const isStarting = state.runs.kernel.value?.kind !== 'ready';

  const edit = (from?: number): void => {
    setCaret(from);
    setAttention(attention + 1);
  };
  const press = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const asked = cellKeyOf(event);
    if (asked === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    state.run(place);
    if (asked === 'run and add') state.add('code', section.id, cell.id);
    if (asked === 'run') neighbourOf(event.currentTarget, 1)?.focus();
  };

  const code = (
    <Code
      source={cell.source}
      label={`Code of ${name.toLowerCase()}`}
      mark={isEdited ? undefined : markOf(output)}
      caret={caret}
      attention={attention}
      onOpen={edit}
      onChange={(source) => state.edit(place, source)}
    />
  );
  return (
    <Card
      {...{ state, place, name, onEdit: edit, onKeyDownCapture: press }}
      class={`cell-code${output === undefined ? '' : ` ${output.state}`}`}
    >
      {output && (
        <OutputView
          output={output}
          prefix={`${section.id}-${cell.id}`}
          numberOf={number}
          onInput={(at, value) => state.runs.input(place, at, value)}
          onLetRun={() => state.letRun(place)}
        />
      )}
      {isFolded ? (
        <details class="cell-fold">
          <summary>Code</summary>
          {code}
        </details>
      ) : (
        code
      )}
      {output && <Prints output={output} />}
      <div class="cell-bar" onPointerEnter={state.runs.prepare}>
        <button type="button" class="cell-run" title="Shift+Enter" onClick={() => state.run(place)}>
          Run<span class="visually-hidden"> {name.toLowerCase()}</span>
        </button>
        {isRunning && (
          <button type="button" onClick={state.runs.stop}>
            Stop
          </button>
        )}
        <span class="cell-state">
          {cell.source.trim() !== '' && stateInWords(output, seconds, isEdited, isStarting)}
        </span>
        <SteadyButton alive useful={state.isChanged(place, cell.source)} onClick={() => state.reset(place)}>
          Reset
        </SteadyButton>
        <CellMenu state={state} section={section} cell={cell} name={name} />
      </div>
    </Card>
  );
}
