import type { create } from 'fontkitten';

type Font = Extract<ReturnType<typeof create>, { isCollection: false }>;

interface Coverage {
  readonly glyphs?: readonly number[];
  readonly rangeRecords?: readonly { start: number; end: number; startCoverageIndex: number }[];
}
/** A substitution of one glyph for another: by a distance, or one by one. */
interface Single {
  readonly coverage: Coverage;
  readonly deltaGlyphID?: number;
  readonly substitute?: { get(index: number): number };
}
interface Gsub {
  readonly featureList: readonly { tag: string; feature: { lookupListIndexes: readonly number[] } }[];
  readonly lookupList: {
    get(index: number): {
      lookupType: number;
      subTables: readonly (Single & { lookupType?: number; extension?: Single })[];
    };
  };
}

const gsub = (font: Font): Gsub => (font as unknown as { GSUB: Gsub }).GSUB;

/** The OpenType features of a font that replace glyphs. */
export const featuresOf = (font: Font): string[] => gsub(font)?.featureList.map(({ tag }) => tag) ?? [];

function indexIn({ glyphs, rangeRecords }: Coverage, glyph: number): number {
  if (glyphs) return glyphs.indexOf(glyph);
  const range = rangeRecords!.find(({ start, end }) => glyph >= start && glyph <= end);
  return range ? range.startCoverageIndex + glyph - range.start : -1;
}

/** The glyphs that a text has with some features on, which replace one glyph by one. */
export function replaced(font: Font, features: readonly string[], text: string): number[] {
  const { featureList, lookupList } = gsub(font);
  const lookups = featureList
    .filter(({ tag }) => features.includes(tag))
    .flatMap(({ feature }) => feature.lookupListIndexes);
  const inOrder = [...new Set(lookups)].sort((a, b) => a - b).map((index) => lookupList.get(index));
  return [...text].map((character) => {
    let glyph = font.glyphForCodePoint(character.codePointAt(0)!).id;
    for (const { subTables } of inOrder)
      for (const table of subTables) {
        const { coverage, deltaGlyphID, substitute } = table.extension ?? table;
        const index = indexIn(coverage, glyph);
        if (index < 0) continue;
        glyph = substitute ? substitute.get(index) : (glyph + deltaGlyphID!) % 65536;
        break;
      }
    return glyph;
  });
}
