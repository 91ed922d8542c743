export type { ConceptId, ConceptQuestion, ConceptStatement } from './concept.ts';
export { markConcept, markingInWords, type ConceptResult, type MarkedStatement, type Marks } from './mark.ts';
export { conceptOf, concepts, conceptSet, fewestStatements, type ConceptChoice } from './set.ts';
