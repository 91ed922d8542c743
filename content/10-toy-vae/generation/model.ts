import { subjectTable, type ModelChoice } from '../../../src/toy/reader-model/index.ts';
import { createSettings, type Settings } from '../../../src/kit/settings/settings.ts';
import { numberSetting, type SettingsTable } from '../../../src/kit/settings/url-state.ts';
import { seedDomain } from '../../../src/text/bounds.ts';

export interface State {
  readonly model: ModelChoice;
  readonly seed: number;
}

export const version = 1;

export const table: SettingsTable<State> = {
  model: subjectTable.model,
  seed: numberSetting(1, seedDomain),
};

export interface Model {
  readonly settings: Settings<State>;
  /** Draws other images: those of the next seed. */
  drawOthers(): void;
}

export function createModel(start?: State): Model {
  const settings = createSettings(table, { start });
  return {
    settings,
    drawOthers() {
      const { seed } = settings.values.peek();
      settings.step({ seed: seed < seedDomain.max! ? seed + 1 : 0 });
    },
  };
}
