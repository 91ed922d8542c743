declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** Axes to pin to a value, or to hold to a part of their range. */
    readonly variationAxes?: Readonly<Record<string, number | { min: number; max: number; default?: number }>>;
    /** OpenType features to keep, beside those that shaping needs. */
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
  }

  /** The font with nothing but the glyphs that the text needs. */
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}
