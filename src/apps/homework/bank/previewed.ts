import { bankItems, type BankItem, type BankRequest } from '../../../judge/export/bank.ts';
import { questionOf, type Question } from '../../../judge/export/question.ts';
import { statementOf } from '../../../judge/statement.ts';

/** A question of the preview: what it asks, and all of it where that was worked out at build. */
export interface Previewed extends BankItem {
  readonly asks: string;
  readonly question?: Question;
}

/** The questions of a bank for the preview. @throws as `bankItems` does. */
export const previewed = (request: BankRequest): readonly Previewed[] =>
  bankItems(request).map((item) => ({ ...item, asks: statementOf(item.spec).question }));

/** The same with all that is in them, for a page without scripts. */
export const previewedWhole = (request: BankRequest): readonly Previewed[] =>
  previewed(request).map((item) => ({ ...item, question: questionOf(item) }));
