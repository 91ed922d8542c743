import { strToU8, zipSync } from 'fflate';
import { checkedBank, type Bank, type BankItem } from './bank.ts';
import type { Macros } from '../../text/plain-tex.ts';
import { exportQtiItem } from './qti-item.ts';
import { element, xmlDocument } from './xml.ts';

const namespace = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';
const schema = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd';
const metadataNamespace = 'http://ltsc.ieee.org/xsd/LOM';

const pathOf = ({ id }: BankItem): string => `items/${id}.xml`;

/** What the package holds, and what it is called. */
const manifest = ({ title, items }: Bank): string =>
  xmlDocument(
    element(
      'manifest',
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} ${schema}`,
        identifier: 'elbook-bank',
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'QTI Package'),
        element('schemaversion', {}, '3.0.0'),
        element(
          'lom',
          { xmlns: metadataNamespace },
          element('general', {}, element('title', {}, element('string', { language: 'en' }, title.trim() || 'ELBOok'))),
        ),
      ),
      element('organizations'),
      element(
        'resources',
        {},
        ...items.map((item) =>
          element(
            'resource',
            { identifier: `resource-${item.id}`, type: 'imsqti_item_xmlv3p0', href: pathOf(item) },
            element('file', { href: pathOf(item) }),
          ),
        ),
      ),
    ),
  );

/** The files of the bank's content package, by their paths: its manifest, and an item a question. */
const qtiFiles = (bank: Bank, macros: Macros): Readonly<Record<string, string>> => {
  const { items } = checkedBank(bank);
  return {
    'imsmanifest.xml': manifest(bank),
    ...Object.fromEntries(items.map((item) => [pathOf(item), exportQtiItem(item, macros)])),
  };
};

/** One date for all files, so that the same bank gives the same bytes; the earliest that a zip can hold. */
const packed = new Date(1980, 0, 1);

/**
 * The bank as a QTI 3 content package, a zip. `macros` are those in which the statements and solutions are written
 * (src/kit/tex/katex.ts); the package holds MathML.
 *
 * @throws RangeError for a bank that cannot be written: see `checkedBank` and `questionOf`.
 */
export const exportQti = (bank: Bank, macros: Macros): Uint8Array<ArrayBuffer> => {
  const files = Object.entries(qtiFiles(bank, macros)).map(([path, content]) => [path, strToU8(content)] as const);
  return zipSync(Object.fromEntries(files), { mtime: packed });
};
