import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isOnModel } from '../../claims/derivation.ts';
import { useHydrated } from '../../kit/frame/use-hydrated.ts';
import { useUrlState } from '../../kit/settings/use-url-state.ts';
import { Body } from './Body.tsx';
import { createModel, type Built } from './model.ts';
import { ParameterFields } from './ParameterFields.tsx';
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

export const ahead = ({ name }: Pick<DerivationProps, 'name'>) => loadDerivation(name);

/** The reader's hand on a derivation: one field a parameter, and all values follow. */
export default function View({ name, parameters, checked, children }: DerivationProps): JSX.Element {
  const [model] = useState(() => createModel({ parameters, checked }));
  const [failure, setFailure] = useState<string>();
  const problems = useUrlState(model.settings, name, linkVersion, 'derivation');
  const hydrated = useHydrated();
  const { settings } = model;

  useEffect(() => {
    loadDerivation(name).then(
      (derivation) => (model.derivation.value = isOnModel(derivation) ? null : derivation),
      () => setFailure(notLoaded),
    );
  }, [model, name]);

  return (
    <Body
      shown={model}
      settings={settings}
      hydrated={hydrated}
      problems={failure === undefined ? problems : [...problems, failure]}
      controls={
        <ParameterFields
          parameters={parameters}
          values={settings.values.value}
          onChange={(key, value) => settings.set({ [key]: value })}
          onSettle={settings.settle}
        />
      }
    >
      {children}
    </Body>
  );
}
