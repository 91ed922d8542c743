import type { ProblemKind } from '../problem.ts';
import type { Family } from './families.ts';
import type { FieldId, Texts } from './field.ts';
import { fieldsOf } from './fields.ts';
import { readField, type FieldReading, type FieldValue } from './read-field.ts';

/** Sentences for the fields that cannot be used, by the names of the fields. */
export type Problems = Readonly<Partial<Record<FieldId, string>>>;

/** What each field was read as, where it was. */
export type Readings = Readonly<Partial<Record<FieldId, FieldReading>>>;

/** The values of the fields; a sentence for a field that does not fit the others. */
export class Entries {
  readonly problems: Partial<Record<FieldId, string>> = {};
  readonly readings: Partial<Record<FieldId, FieldReading>> = {};

  constructor(kind: ProblemKind, family: Family, texts: Texts) {
    for (const field of fieldsOf(kind, family, texts)) {
      const reading = readField(field, texts[field.id] ?? '');
      this.readings[field.id] = reading;
      if (!reading.ok) this.problems[field.id] = reading.problem;
    }
  }

  private valueOf(id: FieldId): FieldValue | undefined {
    const reading = this.readings[id];
    return reading?.ok ? reading.value : undefined;
  }

  number(id: FieldId): number {
    const value = this.valueOf(id);
    return typeof value === 'number' ? value : NaN;
  }

  vector(id: FieldId): readonly number[] {
    const value = this.valueOf(id);
    return Array.isArray(value) ? value.filter((entry): entry is number => typeof entry === 'number') : [];
  }

  matrix(id: FieldId): readonly (readonly number[])[] {
    const value = this.valueOf(id);
    return Array.isArray(value) ? value.filter((row): row is readonly number[] => Array.isArray(row)) : [];
  }

  choice(id: FieldId): string {
    const value = this.valueOf(id);
    return typeof value === 'string' ? value : '';
  }

  isRead(...ids: readonly FieldId[]): boolean {
    return ids.every((id) => this.problems[id] === undefined);
  }

  refuse(id: FieldId, problem: string): void {
    this.problems[id] ??= problem;
  }
}
