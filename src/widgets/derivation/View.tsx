import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LiveText } from '../shared/LiveText.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { SteadyButton } from '../shared/SteadyButton.tsx';
import { useHydrated } from '../shared/use-hydrated.ts';
import { useUrlState } from '../shared/use-url-state.ts';
import { bindValues } from './live-values.tsx';
import { createModel, domainOf, type Built } from './model.ts';
import { loadDerivation } from './registry.ts';

const linkVersion = 1;
const notLoaded =
  'The code that moves these lines did not load, so they stay as they are. Reload the page to try again.';

export interface DerivationProps extends Built {
  /** The derivation's file name: it loads the code, and begins its keys in a link. */
  name: string;
  /** The list of lines as the build made it, with an <output> for every value. */
  children?: ComponentChildren;
}

/** The reader's hand on a derivation: one field a parameter, and all values follow. */
export default function View({ name, parameters, checked, children }: DerivationProps): JSX.Element {
  const [model] = useState(() => createModel({ parameters, checked }));
  const [failure, setFailure] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  const problems = useUrlState(model.settings, name, linkVersion, 'derivation');
  const hydrated = useHydrated();
  const { settings } = model;

  useEffect(() => (root.current ? bindValues(root.current, model.lines) : undefined), [model]);
  useEffect(() => {
    loadDerivation(name).then(
      (derivation) => (model.derivation.value = derivation),
      () => setFailure(notLoaded),
    );
  }, [model, name]);

  const sentences = failure === undefined ? problems : [...problems, failure];
  return (
    <div class="derivation-body" ref={root}>
      <fieldset class="widget-controls" disabled={!hydrated}>
        <legend class="visually-hidden">Parameters</legend>
        {Object.entries(parameters).map(([key, parameter]) => (
          <NumberField
            key={key}
            label={`${parameter.symbol}, ${parameter.label}`}
            domain={domainOf(parameter)}
            value={settings.values.value[key] ?? parameter.default}
            onChange={(value) => settings.set({ [key]: value })}
            onSettle={settings.settle}
            slider={{ from: parameter.min, to: parameter.max, step: parameter.step }}
            colour={parameter.colour}
          />
        ))}
        <SteadyButton class="reset" alive={hydrated} useful={!settings.isInitial.value} onClick={settings.reset}>
          Reset
        </SteadyButton>
      </fieldset>
      {sentences.map((sentence) => (
        <p key={sentence} class="problem" role="alert">
          {sentence}
        </p>
      ))}
      <p class="place">Evaluated at {model.place}.</p>
      {children}
      <LiveText text={model.summary.value} />
    </div>
  );
}
