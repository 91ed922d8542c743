// npm start: installs what is missing, builds the book, serves it and prints its address.
import { installPackages, runTool } from './install.mjs';

installPackages();
const built = runTool('npm', ['run', 'build']);
if (built !== 0) process.exit(built);
process.exit(runTool('astro', ['preview', '--ignore-lock', ...process.argv.slice(2)]));
