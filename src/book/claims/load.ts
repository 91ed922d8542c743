import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClaimFile } from '../../claims/define.ts';
import { libraryOf, type Library } from '../../claims/library.ts';
import { contentFolder } from '../chapters.ts';

/** Every claim of the book, for scripts that Node runs; pages use `src/claims/files.ts`. */
export async function loadLibrary(content = contentFolder): Promise<Library> {
  const files = globSync('*/*.claim.ts', { cwd: content }).sort();
  const load = async (file: string): Promise<[string, ClaimFile]> => {
    const { default: claims } = (await import(pathToFileURL(join(content, file)).href)) as { default: ClaimFile };
    return [`content/${file}`, claims];
  };
  return libraryOf(await Promise.all(files.map(load)));
}
