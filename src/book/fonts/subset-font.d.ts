declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** Axes to pin to a value, or to hold to a part of their range. */
    readonly variationAxes?: Readonly<Record<string, number | { min: number; max: number; default?: number }>>;
    /** OpenType features to keep; all unless told. */
    readonly featureTags?: readonly string[];
    readonly noLayoutClosure?: boolean;
  }

  /** The font with nothing but the glyphs that the text needs. */
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}
