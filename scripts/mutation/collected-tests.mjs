// What the tests import as 'vitest' under mutation testing: its own expect, and a describe and test that only collect.
import { format } from 'node:util';
import { expect as vitestExpect } from 'vitest';

export const expect = vitestExpect;

let file = '';
const titles = [];
let collected = [];
let first = [];

/** The tests that loading a file defines; what comes before all of them is done. */
export async function collect(name, load) {
  file = name;
  [collected, first] = [[], []];
  await load();
  for (const prepare of first) await prepare();
  return collected;
}

/** What is to be done or defined: options stand before it, or a time limit after it. */
const bodyOf = (more) => more.find((argument) => typeof argument === 'function');

export function test(title, ...more) {
  const name = [...titles, title].join(' > ');
  collected.push({ id: `${file}#${collected.length} ${name}`, name, file, run: bodyOf(more) });
}

export function describe(title, ...more) {
  titles.push(title);
  bodyOf(more)();
  titles.pop();
}

export const beforeAll = (prepare) => void first.push(prepare);

/** Vitest's titles: $name of an object, %s of a list. */
function titleOf(title, entry, index) {
  const named = title
    .replaceAll('%#', String(index))
    .replace(/\$(\w+)/g, (whole, key) => String(entry?.[key] ?? whole));
  const places = named.match(/%[sdifjoO]/g)?.length ?? 0;
  return format(named, ...[entry].flat().slice(0, places));
}

const forEach =
  (define, argumentsOf) =>
  (table) =>
  (title, ...more) =>
    table.forEach((entry, index) => define(titleOf(title, entry, index), () => bodyOf(more)(...argumentsOf(entry))));

for (const define of [test, describe]) {
  define.each = forEach(define, (entry) => (Array.isArray(entry) ? entry : [entry]));
  define.for = forEach(define, (entry) => [entry]);
}
test.runIf = (condition) => (condition ? test : () => undefined);

export const it = test;
