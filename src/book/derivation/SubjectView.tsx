import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Fold } from '../../kit/frame/Fold.tsx';
import { subjectFold } from '../../toy/reader-model/subject-fold.tsx';
import { useHydrated } from '../../kit/frame/use-hydrated.ts';
import { useUrlState } from '../../kit/settings/use-url-state.ts';
import { computingWorker } from '../../kit/work/compute-in-worker.ts';
import { Body } from './Body.tsx';
import type evaluate from './derivation.compute.ts';
import { ParameterFields } from './ParameterFields.tsx';
import { createSubjectModel, ownName, ownValues } from './subject-model.ts';
import type { DerivationProps } from './View.tsx';

const linkVersion = 1;

/** The reader's hand on a derivation about the toy VAE: a model, an image and a q, and all values follow. */
export default function SubjectView({ name, parameters, checked, children }: DerivationProps): JSX.Element {
  const [model] = useState(() => {
    const { run, stop } = computingWorker();
    const evaluateInWorker = run<typeof evaluate>('derivation');
    return createSubjectModel({ parameters, checked }, (...at) => evaluateInWorker(name, ...at), stop);
  });
  const problems = useUrlState(model.settings, name, linkVersion, 'derivation');
  const hydrated = useHydrated();
  const { settings } = model;
  const problem = model.notice.value;

  useEffect(() => model.start(), [model]);

  return (
    <Body
      shown={model}
      settings={settings}
      hydrated={hydrated}
      waiting={model.waiting.value}
      problems={problem === undefined ? problems : [...problems, problem]}
      controls={
        <>
          <Fold {...subjectFold({ settings, hydrated, withQ: true })} />
          <ParameterFields
            parameters={parameters}
            values={ownValues(parameters, settings.values.value)}
            onChange={(key, value) => settings.set({ [ownName(key)]: value })}
            onSettle={settings.settle}
          />
        </>
      }
    >
      {children}
    </Body>
  );
}
