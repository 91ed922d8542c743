/** A Gauss rule: nodes in increasing order, and their weights. */
export interface Rule {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

/** A node that is not negative, and its weight. */
export interface WeightedNode {
  readonly node: number;
  readonly weight: number;
}

/**
 * The n-point rule, symmetric about 0, from its n/2 largest nodes, `root(i)` giving the i-th largest from i = 0. The
 * result is kept: asking twice costs nothing.
 */
export function symmetricRule(known: Map<number, Rule>, n: number, root: (i: number) => WeightedNode): Rule {
  const kept = known.get(n);
  if (kept) return kept;
  const nodes: number[] = new Array<number>(n).fill(0);
  const weights: number[] = new Array<number>(n).fill(0);
  for (let i = 0; i < n / 2; i++) {
    const { node, weight } = root(i);
    nodes[i] = -node;
    nodes[n - 1 - i] = node;
    weights[i] = weights[n - 1 - i] = weight;
  }
  const rule = Object.freeze({ nodes: Object.freeze(nodes), weights: Object.freeze(weights) });
  known.set(n, rule);
  return rule;
}
