import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LinkProblems } from '../../../kit/frame/LinkProblems.tsx';
import { ShareButton } from '../../../kit/frame/ShareButton.tsx';
import { useHydrated } from '../../../kit/frame/use-hydrated.ts';
import { linkTo, useUrlState } from '../../../kit/settings/use-url-state.ts';
import { Controls } from './Controls.tsx';
import { createBankModel, fileName, namespace, sizeInWords, type State } from './model.ts';
import { Preview } from './Preview.tsx';
import type { Previewed } from './previewed.ts';
import { saveMoodle, saveQti, saveQtiItem } from './save.ts';
import '../../../kit/controls/controls.css';
import './style.css';

/** What came of the last file that was asked for, said until something else is chosen. */
interface Outcome {
  readonly of: State;
  readonly failed: boolean;
  readonly sentence: string;
}

const sentenceOf = (error: unknown): string => {
  if (error instanceof RangeError) return error.message;
  return 'The file could not be written: a part of this page did not load. Check the connection and try again.';
};

export interface QuestionBankProps {
  /** The questions that the page begins with, worked out at build. */
  readonly built: readonly Previewed[];
}

/** The page's question bank: what goes into it, two files of it, and a look at each question. */
export default function QuestionBank({ built }: QuestionBankProps): JSX.Element {
  const [model] = useState(() => createBankModel(() => import('./tools.ts'), built));
  const { settings } = model;
  const hydrated = useHydrated();
  const linkProblems = useUrlState(settings, namespace.prefix, namespace.version, 'page');
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const wantsTools = !settings.isInitial.value;
  useEffect(() => {
    if (wantsTools) void model.loadTools();
  }, [model, wantsTools]);

  const state = settings.values.value;
  const size = model.size.value;
  const disabled = !hydrated || size === 0;
  const name = fileName(state);
  const said = outcome?.of === state ? outcome : null;

  const save = async (file: string, write: () => Promise<void>): Promise<void> => {
    setOutcome({ of: state, failed: false, sentence: `Writing ${file} …` });
    try {
      await write();
      setOutcome({ of: state, failed: false, sentence: `${file} is in your downloads.` });
    } catch (error) {
      setOutcome({ of: state, failed: true, sentence: sentenceOf(error) });
    }
  };

  return (
    <div class="bank">
      <LinkProblems sentences={linkProblems} class="bank-problem" />
      <section class="bank-panel" aria-labelledby="bank-contents">
        <div class="bank-bar buttons">
          <h2 id="bank-contents">What goes into it</h2>
          <ShareButton disabled={!hydrated} link={() => linkTo(settings, namespace, location.pathname)} />
        </div>
        <fieldset class="controls" disabled={!hydrated} aria-label="What goes into the bank">
          <Controls model={model} />
        </fieldset>
        <div class="bank-files buttons">
          <button
            type="button"
            class="go"
            disabled={disabled}
            onClick={() => void save(`${name}.xml`, async () => saveMoodle(name, await model.bank()))}
          >
            Download for Moodle
          </button>
          <button
            type="button"
            disabled={disabled}
            onClick={() => void save(`${name}-qti3.zip`, async () => saveQti(name, await model.bank()))}
          >
            Download as QTI 3
          </button>
          <p role="status" class={said?.failed ? 'bank-problem' : undefined}>
            {said?.sentence ?? sizeInWords(state)}
          </p>
        </div>
      </section>
      <section aria-labelledby="bank-preview">
        <h2 id="bank-preview">What is in it</h2>
        <Preview
          model={model}
          hydrated={hydrated}
          onSave={(item) => void save(`${item.id}.xml`, () => saveQtiItem(item))}
        />
      </section>
    </div>
  );
}
