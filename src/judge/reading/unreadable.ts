/** Why an answer could not be read: a sentence for the student and, where one is likely, what they may have meant. */
export class Unreadable extends Error {
  readonly suggestions: readonly string[];

  constructor(message: string, ...suggestions: string[]) {
    super(message);
    this.name = 'Unreadable';
    this.suggestions = suggestions;
  }
}
