// npm run bench [-- folder]: what training, judging, grading, running cells, building and opening a page cost, each with its bar; fails when a bar is missed. Pages
// are measured in the built site: dist, or the folder named.
import { resolve } from 'node:path';
import { buildRows } from './build.ts';
import { downloadRows } from './download.ts';
import { falseAssertionRows } from './false-assertions.ts';
import { firstViewRows } from './first-view.ts';
import { gradingRows } from './grading.ts';
import { judgingRows } from './judging.ts';
import { longTaskRows } from './long-tasks.ts';
import { notebookRows } from './notebook.ts';
import { stepRows } from './steps.ts';
import { printTable } from './table.ts';
import { weightRows } from './weight.ts';

printTable('Training the toy VAE, batch 64, medians of interleaved rounds', await stepRows());
printTable('Download', await downloadRows());
printTable('Judging an answer', judgingRows());
printTable('Mistakes asserted of slips that the judge does not know', falseAssertionRows());
printTable('Building a book, the best of interleaved rounds', await buildRows());
const site = resolve(process.argv[2] ?? 'dist');
printTable('What the first view of a page weighs', await weightRows(site));
printTable('How a page opens on a processor four times as slow, medians of three', await firstViewRows(site));
printTable('The lab', await longTaskRows(site));
printTable('Cells of the notebook, medians of five, all run at once', await notebookRows(site));
printTable('A class at once', await gradingRows(site));
