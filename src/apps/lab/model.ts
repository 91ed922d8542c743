import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { HistoryPoint, Parameters } from '../../models/toy-vae/index.ts';
import type { OpenSession, TrainingSettings } from '../../models/toy-vae/training/index.ts';
import type { TrainedModel } from '../../toy/reader-model/index.ts';
import { createSettings, type Settings } from '../../kit/settings/settings.ts';
import { initialValues, type SettingsTable } from '../../kit/settings/url-state.ts';
import { marksOf, noting } from './run/changes.ts';
import type { Curve } from './curve/curve.ts';
import { createCurves } from './curve/curves.ts';
import { lastWhile, steady } from './shown/derived.ts';
import type { ExactMeans } from './exact/exact.ts';
import type { ExactReader } from './exact/exact-reader.ts';
import { firstPlace, imageActions, type ImageActions } from './images/image-actions.ts';
import { inGreys } from './images/image-code.ts';
import { mostShown, packImages, presetOf, type Image } from './images/images.ts';
import { paced } from './shown/paced.ts';
import type { BoundMark } from './pictures/bound-history.ts';
import type { PlaneEllipse } from '../../toy/latent-plane/latent-geometry.ts';
import type { PosteriorMap } from '../../toy/latent-plane/posterior-map.ts';
import { bookRun, freshRun, givenRun, type Run } from './run/run.ts';
import { createScene, type Scene } from './scene.ts';
import type { StoredLab } from './keeping/stored-lab.ts';
import { createTraining, type Training } from './run/training.ts';
import { outsideDomains, sameSettings, settingsOf } from './run/training-settings.ts';
import { choicesTable, type Choices } from './values.ts';
import { createWatcher, type Moment, type Watcher } from './exact/watcher.ts';

/** What is known of the book's model at build. */
export interface Built {
  readonly means: ExactMeans;
  readonly posterior: PosteriorMap;
  readonly curve: Curve;
}

/** What there is to tell once the weights stand still. */
export interface AtRest {
  readonly run: Run;
  readonly curve: Curve;
  readonly means: ExactMeans;
  readonly marks: readonly BoundMark[];
  readonly images: readonly Image[];
  readonly ellipses: readonly PlaneEllipse[];
}

/** What the lab needs of the world. */
export interface Surroundings {
  readonly open: OpenSession;
  readonly reader: ExactReader;
  readonly built: Built;
  readonly table?: SettingsTable<Choices>;
}

/** The lab's state and all that can be done to it. No DOM. */
export interface Lab extends ImageActions {
  /** What the reader chose; undo takes the run along where a change was one of the run. */
  readonly settings: Settings<Choices>;
  readonly run: ReadonlySignal<Run>;
  /** The curve of the run that stands here. */
  readonly curve: ReadonlySignal<Curve>;
  /** The run and its exact quantities as they are shown: no oftener than every so many milliseconds. */
  readonly shown: ReadonlySignal<Run>;
  readonly shownCurve: ReadonlySignal<Curve>;
  readonly means: ReadonlySignal<ExactMeans>;
  readonly posterior: ReadonlySignal<PosteriorMap>;
  /** What the reader changed on the way of the run. */
  readonly marks: ReadonlySignal<readonly BoundMark[]>;
  /** Whether the quantities shown are this run's and, once the weights stand still, theirs. */
  readonly fresh: ReadonlySignal<boolean>;
  readonly interval: Signal<number>;
  readonly scene: Scene;
  readonly training: Training;
  readonly watcher: Watcher;
  readonly book: Run;
  readonly bookCurve: Curve;
  readonly trainingSettings: ReadonlySignal<TrainingSettings>;
  /** What is told and tabulated: as things last stood still. */
  readonly atRest: ReadonlySignal<AtRest>;
  /** Whether all is as the build drew it: the book's model, and no choice made. */
  readonly untouched: ReadonlySignal<boolean>;
  /** The model as other figures take it over. */
  readonly trained: ReadonlySignal<TrainedModel>;
  /** Trains on; the book's model is not trained on, but begun anew: its running means for Adam are not known. */
  train(): void;
  /** Takes one step, in the same way. */
  oneStep(): void;
  startOver(): void;
  /** Puts a model from a file in the place of this one, with its settings and its images, or says why it cannot. */
  loadModel(model: TrainedModel): string | undefined;
  /** Puts another run in the place of this one, with the choices that go with it: one undo step. */
  replace(run: Run, curve: Curve, change?: Partial<Choices>): void;
  /** Puts everything in its place without an undo step. */
  restore(lab: StoredLab): void;
  reset(): void;
  start(): () => void;
}

/** As fast as the eye can use. */
export const usualInterval = 50;

export function createLab({ open, reader, built, table = choicesTable }: Surroundings): Lab {
  const book = bookRun();
  const run = signal(book);
  const curves = createCurves();
  curves.put(book, built.curve);
  const noted = noting(createSettings(table, { beside: run }), run);
  const settings = { ...noted, undo };
  const choices = settings.values;
  const interval = signal(usualInterval);
  const display = paced(run, interval);
  const curve = computed(() => curves.of(run.value));
  const displayCurve = paced(curve, interval);
  const scene = createScene(choices, display.value);

  const trainingSettings = steady(() => settingsOf(choices.value), sameSettings);
  const training = createTraining({
    open,
    settings: trainingSettings,
    images: computed(() => packImages(scene.images.value)),
    pace: computed(() => (choices.value.speed === 'full' ? Infinity : Number(choices.value.speed))),
    state: computed(() => run.value.state),
    onState: (state) => {
      run.value = { ...run.peek(), origin: 'trained', state };
    },
    onPassed: (states) => watcher.passed(states),
  });

  const resting = computed(() => training.phase.value === 'resting');
  const autoencoder = computed(() => choices.value.autoencoder);
  const weights = computed(() => run.value.state.weights);
  const observationVariance = computed(() => choices.value.observationVariance);
  const parameters = computed<Parameters>(() => ({
    ...weights.value,
    observationVariance: observationVariance.value,
  }));
  const line = computed(() => run.value.line);
  const step = computed(() => run.value.state.step);
  const moment = computed<Moment>(() => ({
    line: line.value,
    parameters: parameters.value,
    autoencoder: autoencoder.value,
    step: step.value,
    images: scene.shown.value,
    x: scene.x.value,
    resting: resting.value,
  }));

  const marks = computed(() => marksOf(choices.value.changes));
  const readLine = signal(book.line);

  /** The book's curve is finished; and a reading that comes late belongs to no other run. */
  function addPoint(point: HistoryPoint, of: number): void {
    readLine.value = of;
    const now = run.peek();
    if (now.origin === 'book' || now.line !== of || point.step > now.state.step) return;
    curves.add(now, point);
  }

  const watcher = createWatcher({ moment, reader, built, onMeans: addPoint });
  const shownMeans = paced(watcher.means, interval);
  const shownPosterior = paced(watcher.posterior, interval);

  function replace(next: Run, itsCurve: Curve, change: Partial<Choices> = {}): void {
    batch(() => {
      curves.put(next, itsCurve);
      settings.mark({ changes: [], ...change });
      run.value = next;
    });
  }

  /** What was undone must not reach the curve any more, however late it is read. */
  function undo(): void {
    batch(() => {
      const before = run.peek().state;
      noted.undo();
      const now = run.peek();
      if (now.state !== before && now.origin !== 'book') run.value = curves.apart(now);
    });
  }

  const startOver = (): void => replace(freshRun(choices.peek().seed), []);

  function beginOrMark(): void {
    if (run.peek().origin === 'book') return startOver();
    settings.mark();
  }

  return {
    settings,
    run,
    curve,
    ...imageActions(settings),
    shown: display.value,
    shownCurve: displayCurve.value,
    means: shownMeans.value,
    posterior: shownPosterior.value,
    fresh: computed(
      () =>
        readLine.value === line.value &&
        (!resting.value || (watcher.fresh.value && shownMeans.value.value === watcher.means.value)),
    ),
    marks,
    interval,
    scene,
    training,
    watcher,
    book,
    bookCurve: built.curve,
    trainingSettings,
    atRest: lastWhile(resting, () => ({
      run: display.value.value,
      curve: displayCurve.value.value,
      means: shownMeans.value.value,
      marks: marks.value,
      images: scene.shown.value,
      ellipses: scene.ellipses.value,
    })),
    untouched: computed(() => run.value.origin === 'book' && settings.isInitial.value),
    trained: computed(() => ({
      parameters: parameters.value,
      settings: trainingSettings.value,
      step: step.value,
      images: scene.shown.value,
    })),
    train() {
      if (training.phase.peek() !== 'resting') return;
      beginOrMark();
      training.train();
    },
    oneStep() {
      if (training.phase.peek() !== 'resting') return;
      beginOrMark();
      training.oneStep();
    },
    startOver,
    loadModel({ parameters, settings: used, step, images }) {
      const preset = presetOf(images);
      const from = preset
        ? { data: preset, own: [] }
        : { data: 'own' as const, own: images.slice(0, mostShown).map(inGreys) };
      const outside = outsideDomains(used);
      if (outside === undefined) replace(givenRun('file', parameters, step), [], { ...used, ...from, ...firstPlace });
      return outside;
    },
    replace,
    restore(stored) {
      batch(() => {
        curves.put(stored.run, stored.curve);
        settings.load(stored.choices);
        run.value = stored.run;
      });
    },
    reset: () => replace(book, built.curve, initialValues(table)),
    start() {
      const stops = [display, displayCurve, shownMeans, shownPosterior, training, watcher].map((part) => part.start());
      return () => batch(() => stops.forEach((stop) => stop()));
    },
  };
}
