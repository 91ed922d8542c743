const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count as a sentence has it: “three”, and from eleven on in digits. */
export const countInWords = (count: number): string => counts[count] ?? String(count);

/** A clause as the beginning of a sentence. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
