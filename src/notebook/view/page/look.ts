import { loadTypesetter, typesetter } from '../../../answer/typeset.ts';
import { escapeHtml } from '../../../text/escape.ts';
import type { Look } from '../../keep/results.ts';

const names = ['data', 'prior', 'decoder', 'encoder', 'posterior', 'evidence', 'ink', 'muted', 'rule', 'edge', 'paper'];

/** The light one of a variable's two colours. */
const lightOf = (value: string): string => /light-dark\(\s*([^,]+),/.exec(value)?.[1] ?? value.trim();

/** How the book looks on white paper: its colours, and formulas as MathML. */
export async function lookOfBook(): Promise<Look> {
  await loadTypesetter();
  const typeset = typesetter.peek();
  const style = getComputedStyle(document.documentElement);
  return {
    formula: (tex, display) => /<math[\s\S]*<\/math>/.exec(typeset?.(tex, display) ?? '')?.[0] ?? escapeHtml(tex),
    colours: Object.fromEntries(names.map((name) => [`--${name}`, lightOf(style.getPropertyValue(`--${name}`))])),
  };
}
