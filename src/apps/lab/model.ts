import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { LatticeDensity } from '../../kit/plot/mass-levels.ts';
import type { Parameters } from '../../models/toy-vae/index.ts';
import type { openSession, TrainingSettings } from '../../models/toy-vae/training/index.ts';
import type { TrainedModel } from '../../toy/reader-model/index.ts';
import { initialValues, type SettingsTable } from '../../kit/settings/url-state.ts';
import { marksOf, noting } from './changes.ts';
import { withPoint, type Curve, type CurvePoint } from './curve.ts';
import { lastWhile, steady } from './derived.ts';
import type { Reading } from './exact.ts';
import type { ExactReader } from './exact-reader.ts';
import { createHistory, type History } from './history.ts';
import { firstPlace, imageActions, type ImageActions } from './image-actions.ts';
import { inGreys } from './image-code.ts';
import { mostShown, packImages, presetOf, type Image } from './images.ts';
import { paced } from './paced.ts';
import type { BoundMark } from './pictures/bound-history.ts';
import type { PlaneEllipse } from '../../toy/latent-plane/latent-geometry.ts';
import { bookRun, freshRun, givenRun, type Run } from './run.ts';
import { createScene, type Scene } from './scene.ts';
import { createTraining, type Training } from './training.ts';
import { outsideDomains, sameSettings, settingsOf } from './training-settings.ts';
import { choicesTable, type Choices } from './values.ts';
import { createWatcher, type Moment, type Watcher } from './watcher.ts';

/** What is known of the book's model at build. */
export interface Built {
  readonly reading: Reading;
  readonly posterior: LatticeDensity;
  readonly curve: Curve;
}

/** What there is to tell once the weights stand still. */
export interface AtRest {
  readonly run: Run;
  readonly reading: Reading;
  readonly marks: readonly BoundMark[];
  readonly images: readonly Image[];
  readonly ellipses: readonly PlaneEllipse[];
}

/** What the lab needs of the world. */
export interface Surroundings {
  readonly open: typeof openSession;
  readonly reader: ExactReader;
  readonly built: Built;
  readonly table?: SettingsTable<Choices>;
}

/** The lab's state and all that can be done to it. No DOM. */
export interface Lab extends ImageActions {
  readonly history: History<Choices, Run>;
  /** The run and its exact quantities as they are shown: no oftener than every so many milliseconds. */
  readonly shown: ReadonlySignal<Run>;
  readonly reading: ReadonlySignal<Reading>;
  readonly posterior: ReadonlySignal<LatticeDensity>;
  /** What the reader changed on the way of the run. */
  readonly marks: ReadonlySignal<readonly BoundMark[]>;
  /** Whether the quantities shown are this run's and, once the weights stand still, theirs. */
  readonly fresh: ReadonlySignal<boolean>;
  readonly interval: Signal<number>;
  readonly scene: Scene;
  readonly training: Training;
  readonly watcher: Watcher;
  readonly book: Run;
  readonly trainingSettings: ReadonlySignal<TrainingSettings>;
  /** What is told and tabulated: as things last stood still. */
  readonly atRest: ReadonlySignal<AtRest>;
  /** The model as other figures take it over. */
  readonly trained: ReadonlySignal<TrainedModel>;
  /** Trains on; the book's model is not trained on, but begun anew: its running means for Adam are not known. */
  train(): void;
  /** Takes one step, in the same way. */
  oneStep(): void;
  startOver(): void;
  /** Puts a model from a file in the place of this one, with its settings and its images, or says why it cannot. */
  loadModel(model: TrainedModel): string | undefined;
  reset(): void;
  start(): () => void;
}

/** As fast as the eye can use. */
export const usualInterval = 50;

export function createLab({ open, reader, built, table = choicesTable }: Surroundings): Lab {
  const book = bookRun(built.curve);
  const history = noting(createHistory<Choices, Run>(table, initialValues(table), book));
  const { choices, run } = history;
  const interval = signal(usualInterval);
  const display = paced(run, interval);
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
  function addPoint(point: CurvePoint, of: number): void {
    readLine.value = of;
    const now = run.peek();
    if (now.origin === 'book' || now.line !== of || point.step > now.state.step) return;
    run.value = { ...now, curve: withPoint(now.curve, point) };
  }

  const watcher = createWatcher({ moment, reader, built, onReading: addPoint });
  const shownReading = paced(watcher.reading, interval);
  const shownPosterior = paced(watcher.posterior, interval);

  function beginOrMark(): void {
    if (run.peek().origin === 'book') history.replace(freshRun(choices.peek().seed));
    else history.mark();
  }

  return {
    history,
    ...imageActions(history),
    shown: display.value,
    reading: shownReading.value,
    posterior: shownPosterior.value,
    fresh: computed(
      () =>
        readLine.value === line.value &&
        (!resting.value || (watcher.fresh.value && shownReading.value.value === watcher.reading.value)),
    ),
    marks,
    interval,
    scene,
    training,
    watcher,
    book,
    trainingSettings,
    atRest: lastWhile(resting, () => ({
      run: display.value.value,
      reading: shownReading.value.value,
      marks: marks.value,
      images: scene.shown.value,
      ellipses: scene.ellipses.value,
    })),
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
    startOver() {
      history.replace(freshRun(choices.peek().seed));
    },
    loadModel({ parameters, settings, step, images }) {
      const preset = presetOf(images);
      const from = preset
        ? { data: preset, own: [] }
        : { data: 'own' as const, own: images.slice(0, mostShown).map(inGreys) };
      const outside = outsideDomains(settings);
      if (outside === undefined)
        history.replace(givenRun('file', parameters, step, []), { ...settings, ...from, ...firstPlace });
      return outside;
    },
    reset() {
      history.replace(book, initialValues(table));
    },
    start() {
      const stops = [display, shownReading, shownPosterior, training, watcher].map((part) => part.start());
      return () => batch(() => stops.forEach((stop) => stop()));
    },
  };
}
