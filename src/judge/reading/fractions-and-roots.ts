import type { Cursor } from './cursor.ts';
import { binary, type Expression } from './expression.ts';
import type { Span } from './fair-copy.ts';
import type { Rules } from './rules.ts';
import { quoted } from './source.ts';
import { isConstant, startsValue, type Token } from './tokens.ts';
import { Unreadable } from './unreadable.ts';

/** A number that stands for a part of one sign, as the 1 and the 2 of ½ do. */
const numberAt = (digits: string, { start, end }: Span): Expression => ({
  kind: 'number',
  number: { kind: 'number', text: digits, canonical: digits, comma: 'none', power: '', spaced: false, start, end },
  start,
  end,
});

/** How signs such as ½, the sign √ and the fractions and roots of LaTeX are read. */
export const fractionsAndRoots = ({ here, take, place, spanFrom, source, meanings }: Cursor, rules: Rules) => {
  /** What a command of LaTeX takes: a group in braces, or one sign. */
  const argument = (command: Token): Expression => {
    if (here() === undefined) throw new Unreadable(`The command ${quoted(source, command)} lacks an argument.`);
    return rules.atom();
  };

  return {
    /** ½ */
    vulgar(): Expression {
      const token = take();
      const [top, bottom] = token.text.normalize('NFKD').split('⁄');
      const inside = binary('/', numberAt(top!, token), numberAt(bottom!, token));
      return { kind: 'group', inside, start: token.start, end: token.end };
    },

    /** `\frac{1}{2}` */
    fraction(): Expression {
      const start = place();
      const command = take();
      const inside = binary('/', argument(command), argument(command));
      return { kind: 'group', inside, ...spanFrom(start) };
    },

    /** `\sqrt{2}` and `\sqrt[3]{2}` */
    root(): Expression {
      const start = place();
      const command = take();
      const degree = here()?.text === '[' ? rules.group() : null;
      const radicand = argument(command);
      if (degree === null) return { kind: 'call', name: 'sqrt', argument: radicand, ...spanFrom(start) };
      const exponent: Expression = {
        kind: 'group',
        inside: binary('/', numberAt('1', command), degree),
        ...spanFrom(start),
      };
      return { kind: 'group', inside: binary('^', radicand, exponent), ...spanFrom(start) };
    },

    /** √2 */
    openRoot(): Expression {
      const start = place();
      take();
      const next = here();
      if (!startsValue(next)) throw new Unreadable('The function √ is not followed by a number.');
      const inside = rules.atom();
      if (next!.kind !== 'open' && isConstant(here())) {
        const after = take();
        throw meanings.root(spanFrom(start), inside, after);
      }
      return { kind: 'call', name: 'sqrt', argument: inside, ...spanFrom(start) };
    },
  };
};
