import type { JSX } from 'preact';
import type { FoldProps } from '../../../src/kit/frame/Fold.tsx';
import { subjectFold } from '../../../src/toy/reader-model/subject-fold.tsx';
import { Choice } from '../../../src/kit/controls/Choice.tsx';
import { NumberField } from '../../../src/kit/controls/NumberField.tsx';
import { SeedControls } from '../../../src/kit/controls/SeedControls.tsx';
import { drawsDomain, type Model } from './model.ts';

/** The draws per estimate, the baseline, the axes and the slopes. */
export function Controls({ model }: { readonly model: Model }): JSX.Element {
  const { settings } = model;
  const state = settings.values.value;
  return (
    <>
      <NumberField
        label="draws in each estimate"
        domain={drawsDomain}
        value={state.draws}
        slider={{ from: 1, to: 500, step: 1, log: true }}
        colour="encoder"
        onChange={(draws) => settings.set({ draws })}
        onSettle={settings.settle}
      />
      <Choice
        label="baseline"
        value={state.baseline}
        options={[
          { value: 'none', text: 'none' },
          {
            value: 'mean',
            text: 'mean of $f$',
          },
          { value: 'best', text: 'best' },
        ]}
        onChange={(baseline) => settings.set({ baseline })}
      />
      <Choice
        label="axes"
        value={state.axes}
        options={[
          { value: 'kept', text: 'stay' },
          { value: 'close', text: 'fit the clouds' },
        ]}
        onChange={(axes) => settings.set({ axes })}
      />
      <Choice
        label="slopes in"
        value={state.pair}
        options={[
          { value: 'means', text: '$μ_1$, $μ_2$' },
          { value: 'first', text: '$μ_1$, $log s_1²$' },
        ]}
        onChange={(pair) => settings.set({ pair })}
      />
    </>
  );
}

/** Whose gradient it is, and the seed of the draws. */
export function foldOf({ settings }: Model, hydrated: boolean): FoldProps {
  const subject = subjectFold({ settings, hydrated, withQ: true });
  return {
    ...subject,
    children: (
      <>
        {subject.children}
        <SeedControls settings={settings} seed={settings.values.value.seed} />
      </>
    ),
  };
}
