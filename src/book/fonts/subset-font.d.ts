/** What the book uses of subset-font, which brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    readonly variationAxes: Record<string, number | { readonly min: number; readonly max: number }>;
    readonly keepFeatures: string[];
    readonly noHinting: boolean;
  }
  export default function subsetFont(font: Buffer, characters: string, options: Options): Promise<Buffer>;
}
