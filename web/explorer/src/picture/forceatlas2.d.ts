declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** One round over both matrices, in place. */
  export default function iterate(
    settings: Record<string, number | boolean>,
    nodes: Float32Array,
    edges: Float32Array,
  ): void;
}
