import type { JSX } from 'preact';
import { difficulties } from '../../../judge/generate/lists.ts';
import type { NamedSubject, Subject } from '../../../judge/practice/item.ts';
import { difficultyOptions } from '../check/options.ts';
import { Checkboxes } from '../../../kit/controls/Checkboxes.tsx';
import { Choice } from '../../../kit/controls/Choice.tsx';
import { toggled } from '../../../kit/controls/toggled.ts';
import type { Practised } from './opening.ts';
import { choiceInWords } from './words.ts';

const isPattern = ({ subject, type }: NamedSubject): boolean => subject === 'divergence' || type === 'concept';

const optionsOf = (listed: readonly NamedSubject[]) =>
  listed.map(({ subject, name }) => ({ value: subject, text: name }));

const groupsOf = (subjects: readonly NamedSubject[]) => [
  { title: 'The four patterns of the notes', options: optionsOf(subjects.filter(isPattern)) },
  { title: 'More numbers to compute', options: optionsOf(subjects.filter((subject) => !isPattern(subject))) },
];

export interface ChooserProps {
  readonly model: Practised;
  readonly startsOpen: boolean;
}

/** What is practised, and how hard the numbers are. */
export function Chooser({ model, startsOpen }: ChooserProps): JSX.Element {
  const { subjects } = model;
  const chosen = model.chosen.value;
  const difficulty = model.difficulty.value;

  const toggle = (subject: Subject): void => {
    const all = subjects.map((known) => known.subject);
    model.choose({ chosen: toggled(all, chosen, subject) });
  };

  return (
    <details class="practice-chooser" open={startsOpen}>
      <summary>{choiceInWords(subjects, chosen, difficulty)}</summary>
      <div class="practice-choices">
        {groupsOf(subjects).map(({ title, options }) => (
          <Checkboxes key={title} legend={title} options={options} chosen={chosen} onToggle={toggle} />
        ))}
        <div class="practice-difficulty">
          <Choice
            label="Numbers"
            options={difficultyOptions}
            value={difficulty}
            onChange={(next) => model.choose({ difficulty: next })}
          />
          <p>
            {chosen.length === 0
              ? 'Nothing is chosen, so anything may come.'
              : difficulties.find((entry) => entry.difficulty === difficulty)?.says}
          </p>
        </div>
      </div>
    </details>
  );
}
