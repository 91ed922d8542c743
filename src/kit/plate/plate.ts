import type { JSX } from 'preact';

/** `wide` over a chapter's text and margin, `narrow` over it on a phone, `small` in the contents and beside a chapter's end. */
export type PlateSize = 'wide' | 'narrow' | 'small';

/** What a plate is drawn into, in CSS pixels. */
export interface PlateFrame {
  readonly size: PlateSize;
  readonly width: number;
  readonly height: number;
  /** The plate's number as the book prints it; empty where it has none. */
  readonly number: string;
  /** Whether the chapter is still to be written: its plate is drawn in outline. */
  readonly planned: boolean;
}

/** The picture over a chapter: computed from the book's own mathematics, drawn at build, with no script in the page. */
export interface Plate {
  /** What it shows, in one sentence, for those who do not see it. It may hold the plate's number. */
  readonly says: (number: string) => string;
  /** The claim of its chapter whose value it shows, and to how many places. */
  readonly number?: { readonly claim: string; readonly places: number };
  /** A line or two below it, over its chapter: what the marks and the number are. It may hold $formulas$. */
  readonly caption?: (number: string) => string;
  readonly draw: (frame: PlateFrame) => JSX.Element;
}

/** What `content/NN-slug/plate.tsx` exports as its default. */
export const plate = (definition: Plate): Plate => definition;

/** How large each drawing is. */
export const plateSizes: Readonly<Record<PlateSize, { readonly width: number; readonly height: number }>> = {
  wide: { width: 990, height: 210 },
  narrow: { width: 349, height: 88 },
  small: { width: 232, height: 140 },
};

/** One of three values, by the size of the drawing. */
export const bySize = <T>({ size }: PlateFrame, wide: T, narrow: T, small: T): T => ({ wide, narrow, small })[size];
