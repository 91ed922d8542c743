import type { Cell } from '../../document.ts';

const declared = /\b(?:const|let|var|class|function\s*\*?)\s+([\w$]+|\{[^}]*\}|\[[^\]]*\])/g;
const words = (text: string): readonly string[] => text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];

/** The names that a cell may define, one too many where a function within it has names of its own. */
const definedBy = (source: string): readonly string[] =>
  [...source.matchAll(declared)].flatMap(([, names = '']) => words(names));

/**
 * The cells of `others` that a cell uses names of, and those that these use, in their order. Told from the words of the
 * code: what is named in vain runs, too, and does no harm.
 */
export function neededBy({ source }: Cell, others: readonly Cell[]): readonly Cell[] {
  const needed = new Set<Cell>();
  const seek = (source: string): void => {
    const used = new Set(words(source));
    for (const other of others) {
      if (needed.has(other) || !definedBy(other.source).some((name) => used.has(name))) continue;
      needed.add(other);
      seek(other.source);
    }
  };
  seek(source);
  return others.filter((other) => needed.has(other));
}
