import { expose } from 'comlink';
import { drawClouds } from './clouds.ts';

export interface CloudsWorker {
  draw: typeof drawClouds;
}

expose({ draw: drawClouds } satisfies CloudsWorker);
