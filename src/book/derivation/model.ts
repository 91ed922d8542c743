import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { checkDerivation, type CheckedLine } from '../../claims/derivation-check.ts';
import { defaultsOf, type Derivation, type Parameter } from '../../claims/derivation.ts';
import { spoken } from '../../kit/formula/spoken.ts';
import { createSettings, type Settings } from '../../kit/settings/settings.ts';
import type { NumberDomain } from '../../text/bounds.ts';
import { numberSetting, type SettingsTable } from '../../kit/settings/url-state.ts';
import { longestSlack } from './slack.ts';
import { outcomeInWords, placeInWords } from './words.ts';

export type Values = Record<string, number>;

/** What the build hands to the page: the parameters, and every line checked at their defaults. */
export interface Built {
  parameters: Readonly<Record<string, Parameter>>;
  checked: readonly CheckedLine[];
}

/** The lines as the page shows them. */
export interface ShownLines {
  lines: ReadonlySignal<readonly CheckedLine[]>;
  /** The longest slack, of these lines or of those that the build made. */
  longest: ReadonlySignal<number>;
  /** Where the lines shown are evaluated: "$μ$ = 4 and $σ$ = 1.6". */
  place: ReadonlySignal<string>;
  summary: ReadonlySignal<string>;
}

/** Until `derivation` has been loaded everything shown is the build's; from then on it follows the settings. */
export interface DerivationModel extends ShownLines {
  settings: Settings<Values>;
  derivation: Signal<Derivation | null>;
}

/** How a derivation's parameters are written in a link and read back, within their bounds. */
export function settingsTable(parameters: Built['parameters']): SettingsTable<Values> {
  const rows = Object.entries(parameters).map(([name, parameter]) => [
    name,
    numberSetting(parameter.default, domainOf(parameter)),
  ]);
  return Object.fromEntries(rows) as SettingsTable<Values>;
}

export const domainOf = ({ label, min, max }: Parameter): NumberDomain => ({ name: `the ${spoken(label)}`, min, max });

export function createModel({ parameters, checked }: Built): DerivationModel {
  const settings = createSettings<Values>(settingsTable(parameters));
  const derivation = signal<Derivation | null>(null);
  const lines = computed(() =>
    derivation.value === null ? checked : checkDerivation(derivation.value, settings.values.value),
  );
  const place = computed(() => {
    const at = derivation.value === null ? defaultsOf({ parameters }) : settings.values.value;
    return placeInWords(parameters, at);
  });
  return { settings, derivation, ...shownLines(checked, lines, place) };
}

export function shownLines(
  built: Built['checked'],
  lines: ShownLines['lines'],
  place: ShownLines['place'],
): ShownLines {
  return {
    lines,
    longest: computed(() => longestSlack(built, lines.value)),
    place,
    summary: computed(() => `At ${place.value}, ${outcomeInWords(lines.value)}.`),
  };
}
