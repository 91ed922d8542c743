/** A pixel or a coordinate for reading: two decimals always, a real minus sign, and no minus before zero. */
export function twoPlaces(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return value < 0 && Number(text) !== 0 ? `\u2212${text}` : text;
}
