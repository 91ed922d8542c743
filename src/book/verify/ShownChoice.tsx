import type { JSX } from 'preact';
import { Select } from '../../kit/controls/Select.tsx';
import type { ChapterRows } from './ClaimRows.tsx';
import type { Shown } from './shown.ts';

export interface ShownChoiceProps {
  readonly chapters: readonly ChapterRows[];
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
  readonly disabled: boolean;
}

/** Which claims the table shows. */
export function ShownChoice({ chapters, shown, onChange, disabled }: ShownChoiceProps): JSX.Element {
  return (
    <Select
      label="show"
      options={[
        { value: 'all', text: 'every claim' },
        { value: 'failing', text: 'what does not agree' },
      ]}
      group={{
        heading: 'One chapter',
        options: chapters.map(({ slug, number, title }) => ({ value: slug, text: `${number} ${title}` })),
      }}
      value={shown}
      onChange={onChange}
      disabled={disabled}
    />
  );
}
