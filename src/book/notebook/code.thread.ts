import { parentPort } from 'node:worker_threads';
import { filesOfCode } from './files.ts';

parentPort!.postMessage(await filesOfCode());
