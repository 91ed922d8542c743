import { withBase } from '../../kit/base.ts';
import { escapeHtml } from '../../text/escape.ts';
import { whole } from '../../text/number.ts';
import { listInWords } from '../../text/words.ts';
import { anchorOf } from '../anchors.ts';
import { claimsOfEntry, type CataloguedClaim } from '../claims/catalogue.ts';
import { rejectedValueOf, type RegisterEntry } from '../notes.ts';
import { placeOfLabel, type LinkedPlace } from '../place-of-label.ts';
import { proseOf } from '../prose.ts';

/** An entry of the register as its page prints it; what is prose is HTML. */
export interface ErrataRow {
  readonly entry: RegisterEntry;
  readonly says: string;
  readonly truth: string;
  readonly counterexample: string | undefined;
  /** How decisively checks reject what the note says: «what the note says is off by 310 and 74 standard errors». */
  readonly rejected: string | undefined;
  /** The place of the book that settles it. */
  readonly place: LinkedPlace | undefined;
  /** Where its first claim can be run. */
  readonly run: string | undefined;
  /** The claims that it states, one id for each place. */
  readonly claims: readonly string[];
}

const isNumber = (text: string): boolean => Number.isFinite(Number(text));

/** A quotation as HTML: a number, struck out where it is wrong, code or a formula as such, words in quotation marks. */
async function quoted({ stated = '', verdict }: RegisterEntry, file: string): Promise<string> {
  if (isNumber(stated)) {
    const number = escapeHtml(stated.replace('-', '−'));
    return verdict === 'wrong' ? `<s>${number}</s>` : number;
  }
  if (/^[`$]/.test(stated)) return proseOf(stated, file);
  return `<q>${escapeHtml(stated)}</q>`;
}

/** What stands for the quotation while the sentence around it is set. */
const standIn = '\u2042';

async function saysOf(entry: RegisterEntry, file: string): Promise<string> {
  const around = await proseOf(entry.says.replace('{}', standIn), file);
  const quotation = await quoted(entry, file);
  return around.replace(standIn, () => quotation);
}

function rejectedOf(entry: RegisterEntry, ids: readonly string[], catalogue: readonly CataloguedClaim[]) {
  const wrong = rejectedValueOf(entry);
  if (wrong === undefined) return undefined;
  const distances = catalogue
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ rejections }) => rejections)
    .filter(({ value }) => Math.abs(value - wrong) <= 1e-6 * Math.abs(wrong))
    .map(({ standardErrors }) => whole(Math.floor(standardErrors)));
  return distances.length === 0 ? undefined : `what the note says is off by ${listInWords(distances)} standard errors`;
}

/** All that the page prints of an entry. */
export async function errataRow(entry: RegisterEntry, catalogue: readonly CataloguedClaim[]): Promise<ErrataRow> {
  const file = `content/register.yaml, ${entry.id}`;
  const claims = claimsOfEntry(entry).map(({ id }) => id);
  return {
    entry,
    says: await saysOf(entry, file),
    truth: await proseOf(entry.truth, file),
    counterexample: entry.counterexample && (await proseOf(entry.counterexample, file)),
    rejected: rejectedOf(entry, claims, catalogue),
    place: entry.at === undefined ? undefined : placeOfLabel(entry.at, file),
    run: claims[0] && withBase(`/verify/#${anchorOf('claim', claims[0])}`),
    claims,
  };
}
