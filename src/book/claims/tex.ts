/** `\claim{homework.forward}{24.11}` inside TeX; the offsets count from the start of the TeX. */
export interface ClaimInTex {
  readonly start: number;
  readonly end: number;
  readonly reference: string;
  readonly typed: string;
  readonly typedStart: number;
}

/** The braced group that opens at or after `from`, spaces skipped: its inside, and where it ends. */
function groupAt(tex: string, from: number): { inside: string; start: number; end: number } | null {
  const open = tex.slice(from).search(/\S/) + from;
  if (tex[open] !== '{') return null;
  let depth = 0;
  for (let at = open; at < tex.length; at++) {
    if (tex[at] === '\\') at++;
    else if (tex[at] === '{') depth++;
    else if (tex[at] === '}' && --depth === 0) return { inside: tex.slice(open + 1, at), start: open + 1, end: at + 1 };
  }
  return null;
}

/**
 * The claims that TeX states, in order.
 *
 * @throws Error for a `\claim` that is not followed by two groups in braces.
 */
export function claimsInTex(tex: string): ClaimInTex[] {
  return [...tex.matchAll(/\\claim(?![A-Za-z])/g)].map(({ 0: command, index: start }) => {
    const reference = groupAt(tex, start + command.length);
    const typed = reference && groupAt(tex, reference.end);
    if (!typed) throw new Error('\\claim needs two groups: \\claim{file.name}{24.11}.');
    return { start, end: typed.end, reference: reference.inside.trim(), typed: typed.inside, typedStart: typed.start };
  });
}

/** TeX with each of its claims replaced. */
export function replaceClaims(tex: string, replace: (claim: ClaimInTex, index: number) => string): string {
  let result = '';
  let done = 0;
  claimsInTex(tex).forEach((claim, index) => {
    result += tex.slice(done, claim.start) + replace(claim, index);
    done = claim.end;
  });
  return result + tex.slice(done);
}

/** TeX without KaTeX's HTML commands, their second group kept: what a reader of the MathML should find. */
export function plainTex(tex: string): string {
  const command = /\\html(?:Data|Class|Id|Style)(?![A-Za-z])/.exec(tex);
  if (!command) return tex;
  const attributes = groupAt(tex, command.index + command[0].length);
  const body = attributes && groupAt(tex, attributes.end);
  if (!body) return tex;
  return tex.slice(0, command.index) + plainTex(body.inside) + plainTex(tex.slice(body.end));
}
