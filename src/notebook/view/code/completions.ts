import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { ScopeEntry } from '../../scope.ts';
import { scope } from '../scope/scope.ts';

const completionOf = ({ name, signature, says }: ScopeEntry): Completion => ({
  label: name,
  detail: signature.split('\n')[0]!.slice(name.length),
  info: says,
});

/** Offers the names in scope to whoever begins to type one; a name behind a dot is another's. */
export async function completions(context: CompletionContext): Promise<CompletionResult | null> {
  const word = context.matchBefore(/[\p{L}_$][\w$]*/u);
  if (word === null ? !context.explicit : context.state.sliceDoc(word.from - 1, word.from) === '.') return null;
  await scope.prepare();
  const groups = scope.value.peek();
  if (groups === null) return null;
  return {
    from: word?.from ?? context.pos,
    options: groups.flatMap(({ entries }) => entries.map(completionOf)),
    validFor: /^[\w$]*$/,
  };
}
