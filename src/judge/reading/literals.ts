const scientific = /^([\d.]+)e([+-]?)0*(\d+)$/;

/** Whether a number is written with a power of ten, which makes a product of it. */
export const isScientific = (text: string): boolean => scientific.test(text);

/** A number as TeX: `2e-3` becomes 2 × 10⁻³. */
export const literalTex = (text: string): string =>
  text.replace(
    scientific,
    (_, mantissa: string, sign: string, exponent: string) =>
      `${mantissa} \\times 10^{${sign === '-' ? '-' : ''}${exponent}}`,
  );

/** A number in words that a screen reader speaks rightly: a power of ten is spelled out. */
export const literalWords = (text: string): string =>
  text.replace(
    scientific,
    (_, mantissa: string, sign: string, exponent: string) =>
      `${mantissa} times 10 to the power ${sign === '-' ? 'minus ' : ''}${exponent}`,
  );

/** How precisely a decimal number was written: its significant figures, and the power of ten of its last one. */
export interface Precision {
  readonly digits: number;
  readonly place: number;
}

/** The precisions of a mantissa times a power of ten. */
export const claimed = (mantissa: string, shift: number): readonly Precision[] => {
  const [, fraction = ''] = mantissa.split('.');
  const figures = mantissa.replace('.', '').replace(/^0+/, '');
  const place = shift - fraction.length;
  const zeros = mantissa.includes('.') ? 0 : figures.length - figures.replace(/0+$/, '').length;
  return Array.from({ length: zeros + 1 }, (_, dropped) => ({
    digits: figures.length - dropped,
    place: place + dropped,
  }));
};

/** The precisions of a number as a program prints it: `-2.50e+3`. */
export const precisionsOfNumeral = (text: string): readonly Precision[] => {
  const [mantissa, power = '0'] = text.replace(/^-/, '').split('e');
  return claimed(mantissa!, Number(power));
};
