import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from './chapters.ts';

/** What a file of content/ holds, read when it is asked for, and again once it has changed. */
export function yamlFile<Data, Result>(name: string, from: (data: Data) => Result): () => Result {
  const file = join(contentFolder, name);
  let cache: { readonly modified: number; readonly result: Result } | undefined;
  return () => {
    const modified = statSync(file).mtimeMs;
    if (cache?.modified !== modified) cache = { modified, result: from(parse(readFileSync(file, 'utf8')) as Data) };
    return cache.result;
  };
}
