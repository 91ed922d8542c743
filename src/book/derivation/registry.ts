import { isOnModel, type AnyDerivation } from '../../claims/derivation.ts';
import { loaded } from '../../kit/work/loaded.ts';

const files = import.meta.glob<AnyDerivation>('/content/*/*.derivation.ts', { import: 'default' });

const named = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\//, '').replace(/\.derivation\.ts$/, ''), load]),
);

/** Loads content/…/<name>.derivation.ts, in the build and in the page. Rejects on a name that no file bears. */
export async function loadDerivation(name: string): Promise<AnyDerivation> {
  const load = named.get(name);
  if (load !== undefined) return loaded(load(), 'The derivation could not be loaded. See whether you are online.');
  const known = [...named.keys()].sort().join(', ');
  throw new Error(`There is no derivation “${name}”. The files content/…/*.derivation.ts give: ${known}.`);
}

/** The files of the derivations that run on a model, which may be the reader's: `content/08-elbo/jensen.derivation.ts`. */
export async function modelDerivationFiles(): Promise<string[]> {
  const derivations = await Promise.all(
    Object.entries(files).map(async ([path, load]) => ({ path, derivation: await load() })),
  );
  return derivations.filter(({ derivation }) => isOnModel(derivation)).map(({ path }) => path.slice(1));
}
