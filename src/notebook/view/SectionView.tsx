import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Section } from '../document.ts';
import { CodeCard } from './CodeCard.tsx';
import type { NotebookState } from './state/notebook-state.ts';
import { TextCard } from './TextCard.tsx';

export interface SectionViewProps {
  readonly state: NotebookState;
  readonly section: Section;
  readonly isFolded: boolean;
}

/** The cells of a section, under its title where it has one, and what adds to them. Drawn anew when the section changes. */
export function SectionView({ state, section, isFolded }: SectionViewProps): JSX.Element {
  return useMemo(() => draw({ state, section, isFolded }), [state, section, isFolded]);
}

function draw({ state, section, isFolded }: SectionViewProps): JSX.Element {
  return (
    <div class="notebook-section">
      {section.title !== '' && <h2>{section.title}</h2>}
      {section.cells.map((cell) =>
        cell.kind === 'code' ? (
          <CodeCard key={cell.id} {...{ state, section, cell, isFolded }} />
        ) : (
          <TextCard key={cell.id} {...{ state, section, cell }} />
        ),
      )}
      <div class="notebook-add buttons">
        <button type="button" onClick={() => state.add('code', section.id)}>
          Add code
        </button>
        <button type="button" onClick={() => state.add('text', section.id)}>
          Add text
        </button>
      </div>
    </div>
  );
}
