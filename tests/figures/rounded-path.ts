const numbersOf: Readonly<Record<string, number>> = { m: 2, l: 2, t: 2, h: 1, v: 1, c: 6, s: 4, q: 4, a: 7, z: 0 };

/** A path whose corners stand at whole units, wherever its steps from corner to corner add up to. */
export function roundedPath(path: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let rounded = '';
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)?.map(Number) ?? [];
    const kind = letter.toLowerCase();
    const count = numbersOf[kind]!;
    const isRelative = letter === kind;
    const base = (i: number): number =>
      !isRelative ? 0 : kind === 'v' || (kind === 'a' ? i === 6 : i % 2 === 1) ? y : x;
    const isLength = (i: number): boolean => kind === 'a' && i < 5;
    if (kind === 'z') [x, y] = [startX, startY];
    const places: number[] = [];
    for (let at = 0; count > 0 && at < numbers.length; at += count) {
      const part = numbers.slice(at, at + count).map((value, i) => (isLength(i) ? value : value + base(i)));
      places.push(...part.map(Math.round));
      if (kind === 'h') x = part[0]!;
      else if (kind === 'v') y = part[0]!;
      else [x, y] = [part.at(-2)!, part.at(-1)!];
      if (kind === 'm' && at === 0) [startX, startY] = [x, y];
    }
    rounded += `${letter.toUpperCase()}${places.join(' ')}`;
  }
  return rounded;
}
