import { useEffect } from 'preact/hooks';
import type { Settings } from '../../../src/kit/settings/settings.ts';
import { readSettings } from '../../../src/kit/settings/url-state.ts';
import { version, type State } from './model.ts';

/** Opens what links hold that were made while this estimate was a part of the KL explorer: they name a seed as its own. */
export function useFormerLink(settings: Settings<State>): void {
  useEffect(() => {
    const params = new URLSearchParams(location.search);
    if (params.has('kl-estimate.v') || !params.has('kl-explorer.seed')) return;
    settings.load(readSettings(settings.table, { prefix: 'kl-explorer', version }, params).values);
  }, [settings]);
}
