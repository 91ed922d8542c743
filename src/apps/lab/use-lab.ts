import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Framed } from '../../kit/settings/settings.ts';
import { useFirstSign } from '../../kit/frame/use-first-sign.ts';
import { useOnScreen } from '../../kit/frame/use-on-screen.ts';
import { useReducedMotion } from '../../kit/frame/use-reduced-motion.ts';
import { once } from '../../math/once.ts';
import { builtFrom, type BuiltCode } from './built.ts';
import { readerInWorker, type ExactReader } from './exact/exact-reader.ts';
import { linkOf } from './keeping/link.ts';
import { keepInPage } from './keeping/keep-in-page.ts';
import { createLab, usualInterval, type Lab } from './model.ts';
import { prepareParts } from './parts.ts';
import { openSessionInWorker } from './run/session-in-worker.ts';
import type { LabValues } from './values.ts';

/** Where motion is unwelcome, the pictures change at most twice a second. */
const calmInterval = 500;

export interface LabInPage {
  readonly lab: Lab;
  /** What the frame's link, Undo and Reset take. */
  readonly link: Framed<LabValues>;
  readonly reader: ExactReader;
  /** Warms up what computes, the first time that it is called. */
  readonly prepare: () => void;
  /** Why the model may not be here on the next visit, in a sentence. */
  readonly keepingProblem: ReadonlySignal<string | undefined>;
}

/** The lab with its workers, which start when they are needed, and its place in the browser's storage. All end with it. */
export function useLab(built: BuiltCode, element: RefObject<Element>): LabInPage {
  const [{ keeping, ...page }] = useState(() => {
    const lab = createLab({ open: openSessionInWorker, reader: readerInWorker, built: builtFrom(built) });
    const keeping = keepInPage(lab);
    const prepare = once(() => void warmUp(readerInWorker, lab));
    return {
      lab,
      reader: readerInWorker,
      prepare,
      keeping,
      keepingProblem: keeping.problem,
      link: linkOf(lab, keeping),
    };
  });
  const { lab } = page;
  const calm = useReducedMotion();
  const onScreen = useOnScreen(element);
  useFirstSign(prepareParts);

  useEffect(() => lab.watcher.suspend(!onScreen), [lab, onScreen]);

  useEffect(() => {
    lab.interval.value = calm ? calmInterval : usualInterval;
  }, [lab, calm]);

  useEffect(() => {
    const stops = [lab.start(), keeping.start()];
    return () => stops.reverse().forEach((stop) => stop());
  }, [lab, keeping]);

  return page;
}

/** A worker that has started and integrated once answers a run's first question in time. */
async function warmUp(reader: ExactReader, { scene, training }: Lab): Promise<void> {
  if (training.phase.peek() !== 'resting') return;
  const x = scene.x.peek();
  const model = { parameters: scene.parameters.peek(), autoencoder: false };
  await reader.means(model, [x, x, x, x], x, 'live').catch(() => undefined);
}
