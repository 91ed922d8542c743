import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { fetchTools } from '../check/fetch-tools.ts';
import type { Posed } from '../check/posed.ts';
import { ProblemEntry } from '../check/ProblemEntry.tsx';
import { namespace, olderVersions } from '../check/state.ts';
import { frameNamespace, solutionNames, type SolutionShown } from '../frame/link.ts';
import { Choice } from '../../../kit/controls/Choice.tsx';
import { copyText } from '../../../kit/frame/copy-text.ts';
import { LinkProblems } from '../../../kit/frame/LinkProblems.tsx';
import { useHydrated } from '../../../kit/frame/use-hydrated.ts';
import { useUrlState } from '../../../kit/settings/use-url-state.ts';
import { createCourseEmbed, type CourseEmbed } from './model.ts';
import { Preview } from './Preview.tsx';
import { courseSnippet } from './snippet.ts';
import '../../../kit/controls/controls.css';
import '../check/problem.css';
import '../check/style.css';
import './style.css';

const solutionOptions = (Object.entries(solutionNames) as [SolutionShown, string][]).map(([value, text]) => ({
  value,
  text,
}));

export interface CourseEmbedViewProps {
  /** The path of the page that is framed. */
  readonly framePath: string;
  /** The problem that the page begins with. */
  readonly built: Posed;
}

/** Makes the HTML that puts a question into a course page, and shows the question as it will stand there. */
export default function CourseEmbedView({ framePath, built }: CourseEmbedViewProps): JSX.Element {
  const [model] = useState(() => createCourseEmbed(fetchTools, built));
  const { homework, frame } = model;
  const hydrated = useHydrated();
  const problems = [
    ...useUrlState(homework.settings, namespace.prefix, namespace.version, 'page', olderVersions),
    ...useUrlState(frame, frameNamespace.prefix, frameNamespace.version, 'page'),
  ];
  useEffect(() => homework.start(), [homework]);

  const addressFor = (parent: string): string => {
    const url = new URL(framePath, location.href);
    url.search = model.queryFor(parent);
    return url.href;
  };

  return (
    <div class="course-embed">
      <LinkProblems sentences={problems} class="problem" />
      <section class="problem-panel" aria-labelledby="course-question">
        <div class="panel-bar">
          <h2 id="course-question">The question</h2>
        </div>
        <ProblemEntry model={homework} alive={hydrated} />
        {homework.toolsFailed.value && !homework.isPending.value && (
          <p class="problem" role="alert">
            What reads these fields could not be loaded. See whether you are online, then go into a field to try again.
          </p>
        )}
        <fieldset class="controls course-options" disabled={!hydrated} aria-label="The frame">
          <FrameOptions model={model} />
        </fieldset>
      </section>
      {hydrated && (
        <>
          <section aria-labelledby="course-html">
            <h2 id="course-html">The HTML</h2>
            <p>Paste this into your page, where the question shall stand.</p>
            {homework.isPending.value ? (
              <p role="status">It stands here once the problem above is worked out.</p>
            ) : (
              <Snippet html={courseSnippet(addressFor(frame.values.value.parent), homework.statement.value.question)} />
            )}
          </section>
          <section aria-labelledby="course-looks">
            <h2 id="course-looks">How it looks</h2>
            <Preview model={model} address={addressFor(location.origin)} />
          </section>
        </>
      )}
    </div>
  );
}

function FrameOptions({ model }: { readonly model: CourseEmbed }): JSX.Element {
  const { frame, parentText, parentProblem } = model;
  const { id, solution } = frame.values.value;
  const fields = useId();
  return (
    <>
      <label for={`${fields}-id`}>name of the question</label>
      <input
        id={`${fields}-id`}
        type="text"
        maxLength={100}
        value={id}
        spellcheck={false}
        onInput={(event) => frame.set({ id: event.currentTarget.value })}
      />
      <label for={`${fields}-parent`}>address of your page</label>
      <span>
        <input
          id={`${fields}-parent`}
          type="url"
          placeholder="https://course.example"
          value={parentText.value}
          aria-invalid={parentProblem.value !== null}
          aria-describedby={`${fields}-why`}
          onInput={(event) => model.typeParent(event.currentTarget.value)}
        />
        <small id={`${fields}-why`}>
          {parentProblem.value ?? 'Verdicts are told to pages of this origin only. Blank: to none.'}
        </small>
      </span>
      <Choice
        label="the solution opens"
        options={solutionOptions}
        value={solution}
        onChange={(next) => frame.set({ solution: next })}
      />
    </>
  );
}

function Snippet({ html }: { readonly html: string }): JSX.Element {
  const [outcome, setOutcome] = useState('');
  const copy = async (): Promise<void> =>
    setOutcome((await copyText(html)) ? 'Copied.' : 'The browser refuses the clipboard. Copy the text by hand.');
  return (
    <div class="snippet">
      <textarea readOnly rows={9} value={html} aria-label="The HTML for your page" spellcheck={false} />
      <div class="snippet-buttons">
        <button type="button" class="go" onClick={() => void copy()}>
          Copy
        </button>
        <span role="status">{outcome}</span>
      </div>
    </div>
  );
}
