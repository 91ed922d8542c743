import type { JSX } from 'preact';
import { difficulties } from '../../homework/generate/lists.ts';
import { isConceptId, subjects, type NamedSubject, type Subject } from '../../homework/practice/item.ts';
import { Choice } from '../shared/Choice.tsx';
import type { PracticeModel } from './model.ts';
import { choiceInWords } from './words.ts';

const isPattern = ({ subject }: NamedSubject): boolean => subject === 'divergence' || isConceptId(subject);

const groups = [
  { title: 'The four patterns of the notes', subjects: subjects.filter(isPattern) },
  { title: 'More numbers to compute', subjects: subjects.filter((subject) => !isPattern(subject)) },
];

const difficultyOptions = difficulties.map(({ difficulty, name }) => ({ value: difficulty, text: name }));

/** What is practised, and how hard the numbers are. */
export function Chooser({ model }: { readonly model: PracticeModel }): JSX.Element {
  const chosen = model.chosen.value;
  const difficulty = model.difficulty.value;

  const tick = (subject: Subject, isChosen: boolean): void =>
    model.choose({
      chosen: subjects
        .map((known) => known.subject)
        .filter((known) => (known === subject ? isChosen : chosen.includes(known))),
    });

  return (
    <details class="practice-chooser" open={model.isNewcomer.value}>
      <summary>{choiceInWords(chosen, difficulty)}</summary>
      <div class="practice-choices">
        {groups.map(({ title, subjects: listed }) => (
          <fieldset key={title} class="practice-subjects">
            <legend>{title}</legend>
            {listed.map(({ subject, name }) => (
              <label key={subject}>
                <input
                  type="checkbox"
                  checked={chosen.includes(subject)}
                  onChange={(event) => tick(subject, event.currentTarget.checked)}
                />
                {name}
              </label>
            ))}
          </fieldset>
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
