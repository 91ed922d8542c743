/** Formulas, numbers, code and drawings: they are the same in every language. Components mark theirs as `notranslate`. */
const same = /<(?=(?:code|data|output|pre|svg)[ >])(?![^>]*notranslate)[a-z]+|<span class="katex"/g;

/** HTML in which the translation of a browser leaves these alone. */
export const untranslated = (html: string): string => html.replace(same, '$& translate="no"');
