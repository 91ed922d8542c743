import type { JSX } from 'preact';
import { difficulties } from '../../../judge/generate/lists.ts';
import type { NamedTopic, Topic } from '../../../judge/practice/item.ts';
import { difficultyOptions } from '../check/options.ts';
import { Checkboxes } from '../../../kit/controls/Checkboxes.tsx';
import { Choice } from '../../../kit/controls/Choice.tsx';
import { toggled } from '../../../kit/controls/toggled.ts';
import type { Practised } from './opening.ts';
import { choiceInWords } from './words.ts';

const isPattern = ({ topic, type }: NamedTopic): boolean => topic === 'divergence' || type === 'concept';

const optionsOf = (listed: readonly NamedTopic[]) => listed.map(({ topic, name }) => ({ value: topic, text: name }));

const groupsOf = (topics: readonly NamedTopic[]) => [
  { title: 'The four patterns of the notes', options: optionsOf(topics.filter(isPattern)) },
  { title: 'More numbers to compute', options: optionsOf(topics.filter((topic) => !isPattern(topic))) },
];

/** What is practised, and how hard the numbers are: folded, for the problem comes first. */
export function Chooser({ model }: { readonly model: Practised }): JSX.Element {
  const { topics } = model;
  const chosen = model.chosen.value;
  const difficulty = model.difficulty.value;

  const toggle = (topic: Topic): void => {
    const all = topics.map((known) => known.topic);
    void model.choose({ chosen: toggled(all, chosen, topic) });
  };

  return (
    <details class="practice-chooser">
      <summary>
        {choiceInWords(topics, chosen, difficulty)} <span class="practice-change">Change</span>
      </summary>
      <div class="practice-choices">
        {groupsOf(topics).map(({ title, options }) => (
          <Checkboxes key={title} legend={title} options={options} chosen={chosen} onToggle={toggle} />
        ))}
        <div class="practice-difficulty">
          <Choice
            label="difficulty"
            options={difficultyOptions}
            value={difficulty}
            onChange={(next) => void model.choose({ difficulty: next })}
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
