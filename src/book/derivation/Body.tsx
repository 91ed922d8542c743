import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { spoken } from '../../kit/formula/spoken.ts';
import { Words } from '../../kit/formula/Words.tsx';
import { LiveText } from '../../kit/frame/LiveText.tsx';
import { SteadyButton } from '../../kit/controls/SteadyButton.tsx';
import type { Settings } from '../../kit/settings/settings.ts';
import { bindValues } from './live-values.tsx';
import type { ShownLines } from './model.ts';

export interface BodyProps {
  readonly shown: ShownLines;
  readonly settings: Pick<Settings<object>, 'isInitial' | 'reset'>;
  readonly hydrated: boolean;
  /** Whether the lines shown are still those of former settings. */
  readonly waiting?: boolean;
  readonly problems: readonly string[];
  /** The fields. */
  readonly controls: ComponentChildren;
  /** The list of lines as the build made it, with an <output> for every value. */
  readonly children: ComponentChildren;
}

/** Keeps `--fields` of what holds the fields at their height: what takes the focus is scrolled to below them. */
function tellHeight(fields: HTMLElement): () => void {
  const observer = new ResizeObserver(() =>
    fields.parentElement?.style.setProperty('--fields', `${fields.offsetHeight}px`),
  );
  observer.observe(fields);
  return () => observer.disconnect();
}

/** What all derivations have: fields, the sentences about what is wrong, the lines with their values, and Reset. */
export function Body({
  shown,
  settings,
  hydrated,
  waiting = false,
  problems,
  controls,
  children,
}: BodyProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const fields = useRef<HTMLFieldSetElement>(null);
  useEffect(() => (root.current ? bindValues(root.current, shown) : undefined), [shown]);
  useEffect(() => (fields.current ? tellHeight(fields.current) : undefined), []);

  return (
    <div class={waiting ? 'derivation-body waiting' : 'derivation-body'} aria-busy={waiting} ref={root}>
      <fieldset class="controls" disabled={!hydrated} ref={fields}>
        <legend class="visually-hidden">Parameters</legend>
        {controls}
        <SteadyButton class="reset" alive={hydrated} useful={!settings.isInitial.value} onClick={settings.reset}>
          Reset
        </SteadyButton>
      </fieldset>
      {problems.map((sentence) => (
        <p key={sentence} class="problem" role="alert">
          {sentence}
        </p>
      ))}
      <p class="place">
        Evaluated at <Words text={`${shown.place.value}.`} />
      </p>
      {children}
      <LiveText text={spoken(shown.summary.value)} />
    </div>
  );
}
