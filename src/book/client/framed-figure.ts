import { watchHeight } from '../../kit/frame/body-height.ts';
import { figureSchema, type FigureHeight } from '../../kit/frame/figure-height.ts';

/** A figure's own page, in a frame, tells the page around it how high it wants to be. That says nothing of the reader. */
if (window.parent !== window)
  watchHeight((height) => {
    const message: FigureHeight = { schema: figureSchema, version: 1, type: 'height', height };
    window.parent.postMessage(message, '*');
  });
