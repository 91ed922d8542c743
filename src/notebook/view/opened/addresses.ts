/** What of the book opens as code: a section of its chapter's notebook. */
export interface Opening {
  /** `divergence` */
  readonly chapter: string;
  /** The section's id. */
  readonly section: string;
}

const query = ({ chapter, section }: Opening): string => `?chapter=${chapter}&section=${section}`;

/** The page that shows one section, small enough to stand beside the text. */
export const besidePath = (opening: Opening): string => `/notebook/beside/${query(opening)}`;

/** The notebook's page with that section. */
export const sectionPath = (opening: Opening): string => `/notebook/${query(opening)}`;
