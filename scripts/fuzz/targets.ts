// Read through Vite, which finds the files and knows their JSX.
import { isOnModel, type AnyDerivation } from '../../src/claims/derivation.ts';
import { settingsTable } from '../../src/book/derivation/model.ts';
import { subjectSettings } from '../../src/book/derivation/subject-model.ts';
import type { Figure, Values } from '../../src/kit/figure-of.tsx';
import { writeSettings, type Setting, type SettingsTable } from '../../src/kit/settings/url-state.ts';
import type { RandomSource } from '../../src/math/index.ts';
import { bookImages, notesImage, PIXELS } from '../../src/models/toy-vae/index.ts';
import { subjectTable } from '../../src/toy/reader-model/index.ts';
import { mostImagesInLink, tableFor } from '../../src/apps/lab/values.ts';
import { randomModel, randomWeights } from './random-model.ts';
import { randomValue, randomValues, type Draw } from './random-values.ts';

/** A figure or a derivation: what moves by a link. */
export interface Target {
  readonly name: string;
  /** From the site's root. */
  readonly page: string;
  readonly selector: string;
  /** A random link's query, by seed: the same model, image and q for one seed, whatever the target. */
  readonly query: (seed: number) => string;
}

const lab = tableFor(() => undefined);

const grey = (source: RandomSource): number => source.integer(256) / 255;
const image = (pixel: () => number): number[] => Array.from({ length: PIXELS }, pixel);

const randomImage = (source: RandomSource): unknown => {
  const kind = source.integer(4);
  if (kind === 0) return image(() => Number(source.uniform().toFixed(3)));
  return kind === 1 ? image(() => source.integer(2)) : [...bookImages.keys(), notesImage][source.integer(9)];
};

/** What has neither bounds nor a few choices, and is drawn all the same. */
const drawers = new Map<unknown, (source: RandomSource) => unknown>([
  [subjectTable.model, (source) => (source.uniform() < 0.1 ? 'book' : randomModel(source))],
  [subjectTable.image, randomImage],
  [lab.weights, (source) => (source.uniform() < 0.2 ? null : randomWeights(source))],
  [lab.own, (source) => Array.from({ length: source.integer(mostImagesInLink + 1) }, () => image(() => grey(source)))],
  [lab.point, (source) => (source.uniform() < 0.5 ? null : [3 * source.normal(), 100 * (2 * source.uniform() - 1)])],
]);

/** A positive number of any size, as a link may hold it and a slider does not. */
function ofAnySize({ domain }: Setting<unknown>, source: RandomSource): number | undefined {
  if (!domain || domain.integer || source.uniform() < 0.7) return undefined;
  const least = Math.max(domain.min ?? domain.above ?? 0, 1e-9);
  const most = domain.max ?? 1e9;
  return most > least ? Math.min(least * (most / least) ** source.uniform(), most) : undefined;
}

const draw: Draw = (setting, source) => {
  const drawer = drawers.get(setting);
  return drawer ? drawer(source) : (ofAnySize(setting, source) ?? randomValue(setting, source));
};

function queryFor(prefix: string, table: SettingsTable<Values>): Target['query'] {
  return (seed) => {
    const params = new URLSearchParams();
    writeSettings(table, { prefix, version: 1 }, randomValues(table, seed, draw), params);
    return params.toString();
  };
}

const stem = (path: string): string => path.replace(/^.*\//, '').replace(/\.[a-z]+\.tsx?$/, '');

const figureFiles = import.meta.glob<Figure>(
  ['/content/*/*.figure.tsx', '/content/*/*/*.figure.tsx', '/src/apps/*/*.figure.tsx'],
  { import: 'default', eager: true },
);
const derivationFiles = import.meta.glob<AnyDerivation>('/content/*/*.derivation.ts', {
  import: 'default',
  eager: true,
});

const figures = Object.entries(figureFiles).map(([path, { settings }]): Target => {
  const name = stem(path);
  return { name, page: `embed/${name}/`, selector: `.figure.${name}`, query: queryFor(name, settings) };
});

const derivations = Object.entries(derivationFiles).map(([path, derivation]): Target => {
  const name = stem(path);
  const { parameters } = derivation;
  const table = isOnModel(derivation) ? subjectSettings(parameters) : settingsTable(parameters);
  return {
    name,
    page: `${path.split('/')[2]!.replace(/^\d+-/, '')}/`,
    selector: `section.derivation:has(astro-island[props*='"name":[0,"${name}"]'])`,
    query: queryFor(name, table as SettingsTable<Values>),
  };
});

/** Every figure, by its own page, and every derivation, in its chapter. Those without settings have one state only. */
export const targets: readonly Target[] = [...figures, ...derivations];
