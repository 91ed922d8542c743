import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SeedControls } from '../../kit/controls/SeedControls.tsx';
import { useHydrated } from '../../kit/frame/use-hydrated.ts';
import { Words } from '../../kit/formula/Words.tsx';
import { computingWorker, wholeOf } from '../../kit/work/compute-in-worker.ts';
import { savesData } from '../../kit/work/saves-data.ts';
import { FULL_RUN } from '../../models/toy-vae/training/settings.ts';
import { decimal, whole } from '../../text/number.ts';
import type boundRun from './bound-run.compute.ts';
import { BoundRun } from './BoundRun.tsx';
import { createHomeRun } from './model.ts';
import type { Ending, Run } from './run.ts';
import '../../kit/controls/controls.css';
import './home-run.css';

const runInWorker = computingWorker().run<typeof boundRun>('bound-run');

/** A run is watched as it comes, but not the first, which nobody asked for, and not where motion is not wanted. */
const isWatched = (shown: number): boolean => shown > 0 && !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How far apart two exact integrals may be. */
const tolerance = 1e-8;

/** The gap of a finished run, on two roads. */
function Agreement({ gap, divergence }: Ending): JSX.Element {
  const agree = Math.abs(gap - divergence) <= tolerance;
  return (
    <>
      <Words text="At its end $log p(x)$ − ELBO" /> = <output class="notranslate">{decimal(gap)}</output>
      {agree ? ', and' : ', but'} the divergence, integrated by itself,{' '}
      <output class="notranslate">{decimal(divergence)}</output> {agree ? <span class="tick">✓</span> : '✗'}
    </>
  );
}

/** The curve beside the book's title: a training run made in the reader's browser, and until then the book's own. */
export default function HomeRun({ book }: { readonly book: Run }): JSX.Element {
  const [model] = useState(() => {
    let made = 0;
    return createHomeRun(book, (seed) => (isWatched(made++) ? runInWorker(seed) : wholeOf(runInWorker(seed))));
  });
  useEffect(model.start, [model]);
  useEffect(() => {
    if (!savesData()) model.makeHere();
  }, [model]);
  const hydrated = useHydrated();
  const { of, result } = model.shown.value;
  const { seed } = model.settings.values.value;
  return (
    <div class="home-run">
      <BoundRun history={result.history} size="wide" />
      <BoundRun history={result.history} size="narrow" />
      <div class="home-run-facts">
        <p>
          nats, one image, {whole(FULL_RUN)} steps {of.here ? 'trained in your browser' : 'of the book’s own run'}
        </p>
        <fieldset class="controls" disabled={!hydrated} aria-label="Another run">
          <SeedControls settings={model.settings} seed={seed} />
        </fieldset>
      </div>
      <p class="ending" aria-live="polite">
        {result.ending && of.seed === seed ? <Agreement {...result.ending} /> : `Training from seed ${seed} …`}
      </p>
      {model.problem.value !== undefined && (
        <p class="home-run-problem" role="alert">
          {model.problem.value}
        </p>
      )}
    </div>
  );
}
