// Types of edmonds-blossom-fixed 1.0.1, which has none: maximum weight matching in a graph.

declare module 'edmonds-blossom-fixed' {
  /**
   * @param edges `[vertex, vertex, weight]`
   * @param maxCardinality whether only matchings with the most pairs count
   * @returns the partner of each vertex up to the last that has an edge, -1 for none
   */
  export default function blossom(
    edges: readonly (readonly [number, number, number])[],
    maxCardinality: boolean,
  ): number[];
}
