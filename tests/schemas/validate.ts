import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { memoryPages, validateXML, type XMLFileInfo } from 'xmllint-wasm';

const read = (path: string): XMLFileInfo => ({
  fileName: basename(path),
  // Every schema lies in one folder of libxml2's, whatever folders the published ones name each other by.
  contents: readFileSync(path, 'utf8').replace(/(schemaLocation\s*=\s*")[^"]*\/([^"/]+")/g, '$1$2'),
});

/** The complaints about documents, by file name; none where all are valid. `folder` holds the schema and what it imports. */
export const complaintsOf = async (
  documents: Readonly<Record<string, string>>,
  schemaName: string,
  folder: string = import.meta.dirname,
): Promise<readonly string[]> => {
  const schemas = globSync(`${folder}/**/*.xsd`).map(read);
  const schema = schemas.find(({ fileName }) => fileName === schemaName);
  if (schema === undefined) throw new Error(`There is no ${schemaName} in ${folder}.`);
  const { errors } = await validateXML({
    xml: Object.entries(documents).map(([fileName, contents]) => ({ fileName: basename(fileName), contents })),
    schema,
    preload: schemas.filter((other) => other !== schema),
    initialMemoryPages: 64 * memoryPages.MiB,
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
};
