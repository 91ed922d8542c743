/** Commands by name, with their backslash, and what each stands for; `#1` is its first argument. As KaTeX takes them. */
export type Macros = Readonly<Record<string, string>>;

/** KaTeX's own commands that mark up a formula for a page, and mean nothing elsewhere. */
const wrappers = new Set(['\\htmlClass', '\\htmlData', '\\htmlId', '\\htmlStyle']);

/** A page of formulas needs some hundreds; a macro that stands for itself would need them without end. */
const mostExpansions = 10_000;

/** Commands, with the space that TeX skips behind them, and single characters. */
const tokensOf = (tex: string): string[] => tex.match(/\\[a-zA-Z]+\s*|\\[\s\S]|[\s\S]/gu) ?? [];

const nameOf = (token: string): string => (/^\\[a-zA-Z]/.test(token) ? token.trimEnd() : token);

/** Tokens still to be read, the next one last. */
type Pending = string[];

const takeGroup = (pending: Pending): string[] => {
  const group: string[] = [];
  for (let depth = 1; ;) {
    const token = pending.pop();
    if (token === undefined) throw new RangeError('A brace is opened in this formula and not closed.');
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth === 0) return group;
    group.push(token);
  }
};

/** A macro's next argument, as TeX takes it: what stands in braces, or one token. */
const takeArgument = (pending: Pending, macro: string): string[] => {
  let token = pending.pop();
  while (token !== undefined && /^\s$/.test(token)) token = pending.pop();
  if (token === undefined || token === '}') throw new RangeError(`${macro} lacks an argument in this formula.`);
  return token === '{' ? takeGroup(pending) : [token];
};

const filled = (body: readonly string[], args: readonly (readonly string[])[]): string[] =>
  body.flatMap((token, i) => {
    if (token === '#') return [];
    return body[i - 1] === '#' ? (args[Number(token) - 1] ?? []) : [token];
  });

const argumentCount = (body: string): number => Math.max(0, ...[...body.matchAll(/#(\d)/g)].map(([, n]) => Number(n)));

/** Tokens as TeX: a command takes a space where a letter follows, which would else lengthen its name. */
const texOf = (tokens: readonly string[]): string =>
  tokens.reduce(
    (tex, token) => (/\\[a-zA-Z]+$/.test(tex) && /^[a-zA-Z]/.test(token) ? `${tex} ${token}` : tex + token),
    '',
  );

/**
 * TeX with every macro written out and KaTeX's commands for HTML taken off what they wrap, so that any TeX or MathJax
 * reads it.
 *
 * @throws RangeError where a macro lacks an argument, a brace is not closed, or a macro leads back to itself.
 */
export const plainTex = (tex: string, macros: Macros): string => {
  const plain: string[] = [];
  const pending: Pending = tokensOf(tex).reverse();
  const put = (tokens: readonly string[]): void => void pending.push(...tokens.toReversed());
  let expansions = 0;
  for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
    const name = nameOf(token);
    const body = macros[name];
    if (body === undefined && !wrappers.has(name)) {
      plain.push(token);
      continue;
    }
    expansions += 1;
    if (expansions > mostExpansions) throw new RangeError(`The macro ${name} leads back to itself.`);
    if (body === undefined) {
      takeArgument(pending, name);
      const wrapped = takeArgument(pending, name);
      put(wrapped.length === 1 ? wrapped : ['{', ...wrapped, '}']);
    } else {
      const args = Array.from({ length: argumentCount(body) }, () => takeArgument(pending, name));
      const space = args.length === 0 && token !== name ? [' '] : [];
      put([...filled(tokensOf(body), args), ...space]);
    }
  }
  return texOf(plain);
};
