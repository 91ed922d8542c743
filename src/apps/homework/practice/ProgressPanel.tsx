import type { JSX } from 'preact';
import type { NamedTopic } from '../../../judge/practice/item.ts';
import type { Summary } from '../../../judge/practice/progress.ts';
import { Prose } from '../../../answer/Tex.tsx';
import { FileButton } from '../../../kit/controls/FileButton.tsx';
import { readFile, saveFile } from '../../../kit/work/files.ts';
import { SteadyButton } from '../../../kit/controls/SteadyButton.tsx';
import type { Practised } from './opening.ts';
import { dueInWords, tallyInWords } from './words.ts';

export interface ProgressPanelProps {
  readonly model: Practised;
  readonly alive: boolean;
}

const mostListed = 8;

/** How the practice goes: how much, how well, and which mistakes come back when. */
export function ProgressPanel({ model, alive }: ProgressPanelProps): JSX.Element {
  const summary = model.summary.value;
  const undoable = model.undoable.value;
  const hasProgress = summary.finished > 0 || summary.returning.length > 0;

  const save = (): void => {
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`elbook-practice-${day}.json`, 'application/json', model.exportText());
  };
  const load = async (file: File): Promise<void> => {
    const read = await readFile(file);
    if (read.ok) model.importText(read.value);
    else model.complain(read.problem);
  };

  return (
    <section class="practice-progress" aria-labelledby="practice-progress">
      <h2 id="practice-progress">Your progress</h2>
      <p role="status">{tallyInWords(summary)}</p>
      {summary.byTopic.length > 0 && <TopicTable byTopic={summary.byTopic} />}
      {summary.returning.length > 0 && <ReturningTable returning={summary.returning} topics={model.topics} />}
      <div class="buttons">
        <SteadyButton alive={alive} useful={hasProgress} onClick={save}>
          Export
        </SteadyButton>
        <FileButton name="Progress file to import" accept=".json,application/json" onFile={(file) => void load(file)}>
          Import
        </FileButton>
        <SteadyButton alive={alive} useful={hasProgress} onClick={model.erase}>
          Erase
        </SteadyButton>
      </div>
      <div class="practice-notice" role="status">
        {undoable && (
          <p>
            {undoable.says}{' '}
            <button type="button" onClick={model.undo}>
              Undo
            </button>
          </p>
        )}
        {model.problem.value !== null && <p class="problem">{model.problem.value}</p>}
      </div>
      <p class="practice-where">
        It is kept on this device alone. A mistake comes back after a while, in another problem, until you avoid it.
      </p>
    </section>
  );
}

function TopicTable({ byTopic }: Pick<Summary, 'byTopic'>): JSX.Element {
  return (
    <div class="practice-table">
      <table>
        <thead>
          <tr>
            <th scope="col">Subject</th>
            <th scope="col">Finished</th>
            <th scope="col">Right</th>
            <th scope="col">At first try</th>
          </tr>
        </thead>
        <tbody>
          {byTopic.map(({ topic, name, finished, right, firstTry }) => (
            <tr key={topic}>
              <th scope="row">{name}</th>
              <td>{finished}</td>
              <td>{right}</td>
              <td>{firstTry}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ReturningProps extends Pick<Summary, 'returning'> {
  readonly topics: readonly NamedTopic[];
}

function ReturningTable({ returning, topics }: ReturningProps): JSX.Element {
  const now = Date.now();
  const more = returning.length - mostListed;
  return (
    <div class="practice-table">
      <table>
        <thead>
          <tr>
            <th scope="col">What went wrong</th>
            <th scope="col">In</th>
            <th scope="col">Comes back</th>
          </tr>
        </thead>
        <tbody>
          {returning.slice(0, mostListed).map(({ subject, mistake, says, due }) => {
            const named = topics.find(({ topic }) => topic === subject);
            return (
              <tr key={`${subject} ${mistake}`}>
                <td>
                  {named?.type === 'concept' && 'a statement: '}
                  <Prose text={says} />
                </td>
                <td>{named?.name}</td>
                <td>{dueInWords(due, now)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more > 0 && <p>And {more} more, later.</p>}
    </div>
  );
}
