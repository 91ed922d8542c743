// What the tests import as 'vitest' under mutation testing: its own expect, and a describe and test that only collect.
import { format } from 'node:util';
import { expect as vitestExpect } from 'vitest';

export const expect = vitestExpect;

let file = '';
const titles = [];
let collected = [];

/** The tests that loading a file defines. */
export async function collect(name, load) {
  file = name;
  collected = [];
  await load();
  return collected;
}

export function test(title, run) {
  const name = [...titles, title].join(' > ');
  collected.push({ id: `${file}#${collected.length} ${name}`, name, file, run });
}

export function describe(title, define) {
  titles.push(title);
  define();
  titles.pop();
}

/** Vitest's titles: $name of an object, %s of a list. */
function titleOf(title, entry, index) {
  const named = title
    .replaceAll('%#', String(index))
    .replace(/\$(\w+)/g, (whole, key) => String(entry?.[key] ?? whole));
  const places = named.match(/%[sdifjoO]/g)?.length ?? 0;
  return format(named, ...[entry].flat().slice(0, places));
}

const each = (define) => (table) => (title, run) =>
  table.forEach((entry, index) =>
    define(titleOf(title, entry, index), () => run(...(Array.isArray(entry) ? entry : [entry]))),
  );

test.each = each(test);
describe.each = each(describe);
test.runIf = (condition) => (condition ? test : () => undefined);
