import { katexOptions } from '../../../kit/tex/katex.ts';
import type { Bank, BankItem } from '../../../judge/export/bank.ts';
import { saveFile } from '../../../kit/work/files.ts';

const xml = 'application/xml';
const { macros } = katexOptions;

/** The writers and KaTeX, fetched when a file is first asked for. */
const writers = () => import('../../../judge/export/index.ts');

/** Hands the reader the bank as Moodle XML. Rejects where the writers cannot be loaded. */
export const saveMoodle = async (name: string, bank: Bank): Promise<void> => {
  const { exportMoodle } = await writers();
  saveFile(`${name}.xml`, xml, exportMoodle(bank, macros));
};

/** Hands the reader the bank as a QTI 3 package. Rejects where the writers cannot be loaded. */
export const saveQti = async (name: string, bank: Bank): Promise<void> => {
  const { exportQti } = await writers();
  saveFile(`${name}-qti3.zip`, 'application/zip', exportQti(bank, macros));
};

/** Hands the reader one question as a QTI 3 item. Rejects where the writers cannot be loaded. */
export const saveQtiItem = async (item: BankItem): Promise<void> => {
  const { exportQtiItem } = await writers();
  saveFile(`${item.id}.xml`, xml, exportQtiItem(item, macros));
};
