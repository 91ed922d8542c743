/**
 * The entry form of the homework as data: which fields a problem has, what was typed into them as a problem, and a problem
 * as what would be typed. Numbers may be formulas (`1/2`, `sqrt(2)`, `2^0.5`, `ln 4`). A vector's entries are parted by
 * semicolons, or by spaces or commas where that cannot be mistaken (`1; 0; -2`); a matrix's rows by semicolons or new
 * lines, its entries by spaces or commas (`2 1; 1 3`). Lists in brackets and LaTeX's matrices are understood.
 */
export { exampleOf, exampleTexts } from './examples.ts';
export { families, familyNames, type Family } from './families.ts';
export { familiesOf, familyFor, hasFamily, kinds } from './family-of-kind.ts';
export type { Field, FieldId, Side, Texts } from './field.ts';
export { fieldsOf } from './fields.ts';
export { formFrom, type Form } from './form-from.ts';
export { readField, type FieldReading, type FieldValue } from './read-field.ts';
export { readForm } from './read-form.ts';
export type { Problems, Readings } from './entries.ts';
