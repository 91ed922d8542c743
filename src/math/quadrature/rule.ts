import { onceEach } from '../once.ts';

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
 * The n-point rules, symmetric about 0, from their n/2 largest nodes, `root(n, i)` giving the i-th largest from i = 0.
 * Each is kept: asking twice costs nothing.
 */
export const symmetricRules = (root: (n: number, i: number) => WeightedNode): ((n: number) => Rule) =>
  onceEach((n) => {
    const nodes: number[] = new Array<number>(n).fill(0);
    const weights: number[] = new Array<number>(n).fill(0);
    for (let i = 0; i < n / 2; i++) {
      const { node, weight } = root(n, i);
      nodes[i] = -node;
      nodes[n - 1 - i] = node;
      weights[i] = weights[n - 1 - i] = weight;
    }
    return Object.freeze({ nodes: Object.freeze(nodes), weights: Object.freeze(weights) });
  });
