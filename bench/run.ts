// npm run bench [-- folder]: what training and grading cost, each with its bar; fails when a bar is missed. The lab and the
// class page are measured in the built site: dist, or the folder named.
import { resolve } from 'node:path';
import { buildRows } from './build.ts';
import { downloadRows } from './download.ts';
import { gradingRows } from './grading.ts';
import { judgingRows } from './judging.ts';
import { longTaskRows } from './long-tasks.ts';
import { stepRows } from './steps.ts';
import { printTable } from './table.ts';

printTable('Training the toy VAE, batch 64, medians of interleaved rounds', await stepRows());
printTable('Download', await downloadRows());
printTable('Judging an answer', judgingRows());
printTable('Building a book, the best of interleaved rounds', await buildRows());
const site = resolve(process.argv[2] ?? 'dist');
printTable('The lab', await longTaskRows(site));
printTable('A class at once', await gradingRows(site));
