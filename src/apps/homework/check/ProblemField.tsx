import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Field } from '../../../judge/form/field.ts';
import type { FieldReading } from '../../../judge/form/read-field.ts';
import { Choice } from '../../../kit/controls/Choice.tsx';
import { ScrollingTex } from '../../../answer/Tex.tsx';

export interface ProblemFieldProps {
  readonly field: Field;
  readonly text: string;
  /** What the text is read as; undefined until that is known. */
  readonly reading: FieldReading | undefined;
  /** Why the text cannot be used, as a sentence. */
  readonly problem: string | undefined;
  readonly onType: (text: string) => void;
  readonly onFocus: () => void;
}

/** What was read, where that is not plain to see: the value of a formula, the entries of a list. */
function FieldEcho({ field, reading }: Pick<ProblemFieldProps, 'field' | 'reading'>): JSX.Element | null {
  if (!reading?.ok || (reading.echo === null && reading.notes.length === 0)) return null;
  const isMatrix = field.shape === 'matrix';
  return (
    <>
      {reading.echo && !isMatrix && (
        <ScrollingTex tex={reading.echo.tex} words={reading.echo.words} label={`${field.label}, as read`} />
      )}
      {reading.echo && isMatrix && <span>{reading.echo.words}</span>}
      {reading.notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </>
  );
}

/** One field of a problem: numbers and formulas, lists, matrices or a choice, with what was read under it. */
export function ProblemField(props: ProblemFieldProps): JSX.Element {
  const { field, text, reading, problem, onType, onFocus } = props;
  const id = useId();
  if (field.shape === 'choice') {
    const options = Object.entries(field.choices).map(([value, shown]) => ({ value, text: shown }));
    return <Choice label={field.label} options={options} value={text} onChange={onType} />;
  }
  const attributes = {
    id: `${id}-text`,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    value: text,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-read`,
    onFocus,
  } as const;
  const rows = Math.max(2, text.split(/[;\n]/).length);
  return (
    <div class={`problem-field ${field.shape}`}>
      <label for={`${id}-text`}>{field.label}</label>
      {field.shape === 'matrix' ? (
        <textarea {...attributes} rows={Math.min(rows, 6)} onInput={(event) => onType(event.currentTarget.value)} />
      ) : (
        <input {...attributes} type="text" onInput={(event) => onType(event.currentTarget.value)} />
      )}
      <div id={`${id}-read`} class={problem === undefined ? 'field-read' : 'field-problem'} role="status">
        {problem ?? <FieldEcho field={field} reading={reading} />}
      </div>
    </div>
  );
}
