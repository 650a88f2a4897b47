/** Of a box of the graph, in pixels. */
export const nodeSize = { width: 190, height: 78 } as const;
