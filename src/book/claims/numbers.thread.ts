import { workerData } from 'node:worker_threads';
import { expose } from 'comlink';
import { loadLibrary } from './load.ts';
import { numbersOf, type BookNumbers } from './numbers.ts';

const numbers = loadLibrary().then(numbersOf);

/** Answers the pages; where the claims cannot be loaded, every answer is the reason. */
const service = {
  find: async (...asked: Parameters<BookNumbers['find']>) => (await numbers).find(...asked),
  complaintAbout: async (...asked: Parameters<BookNumbers['complaintAbout']>) =>
    (await numbers).complaintAbout(...asked),
  catalogue: async () => (await numbers).catalogue(),
};

export type NumbersService = typeof service;

expose(service, workerData as MessagePort);
