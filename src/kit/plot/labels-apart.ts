/**
 * Heights for labels in one column, at least `distance` apart, between `top` and `bottom`, in the order of their wishes
 * and as near to them as that allows: labels that touch form a block around the mean of its wishes.
 */
export function labelsApart(wishes: readonly number[], distance: number, top: number, bottom: number): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[a]! - wishes[b]!);
  const blocks: { indices: number[]; middle: number }[] = [];
  const kept = (middle: number, count: number): number => {
    const half = ((count - 1) * distance) / 2;
    return Math.max(top + half, Math.min(bottom - half, middle));
  };
  for (const index of order) {
    let block = { indices: [index], middle: kept(wishes[index]!, 1) };
    for (let last = blocks.at(-1); last && overlap(last, block, distance); last = blocks.at(-1)) {
      const indices = [...last.indices, ...block.indices];
      const mean = indices.reduce((sum, member) => sum + wishes[member]!, 0) / indices.length;
      block = { indices, middle: kept(mean, indices.length) };
      blocks.pop();
    }
    blocks.push(block);
  }
  const places = [...wishes];
  for (const { indices, middle } of blocks) {
    indices.forEach((index, k) => (places[index] = middle + (k - (indices.length - 1) / 2) * distance));
  }
  return places;
}

function overlap(
  above: { readonly indices: readonly number[]; readonly middle: number },
  below: { readonly indices: readonly number[]; readonly middle: number },
  distance: number,
): boolean {
  const room = ((above.indices.length + below.indices.length) * distance) / 2;
  return below.middle - above.middle < room;
}
