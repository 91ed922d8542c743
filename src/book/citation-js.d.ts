declare module '@citation-js/core' {
  interface CslName {
    family?: string;
    given?: string;
    literal?: string;
  }
  export interface CslEntry {
    id: string;
    'citation-key'?: string;
    author?: CslName[];
    editor?: CslName[];
    issued?: { 'date-parts'?: number[][] };
    DOI?: string;
    URL?: string;
  }
  export class Cite {
    constructor(data: string | CslEntry | CslEntry[]);
    data: CslEntry[];
    format(
      name: 'bibliography',
      options: { format: 'html'; template: string; lang: string; asEntryArray: true },
    ): [id: string, html: string][];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
