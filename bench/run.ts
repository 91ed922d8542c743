// npm run bench [-- folder]: what training costs, each with its bar; fails when a bar is missed. The lab is measured in
// the built site: dist, or the folder named.
import { resolve } from 'node:path';
import { downloadRows } from './download.ts';
import { longTaskRows } from './long-tasks.ts';
import { stepRows } from './steps.ts';
import { printTable } from './table.ts';

printTable('Training the toy VAE, batch 64, medians of interleaved rounds', await stepRows());
printTable('Download', await downloadRows());
printTable('The lab', await longTaskRows(resolve(process.argv[2] ?? 'dist')));
