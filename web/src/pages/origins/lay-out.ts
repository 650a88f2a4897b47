// Places for the nodes of a graph, by dagre, which is loaded with the first graph.
import { Graph, layout } from '@dagrejs/dagre';
import { nodeSize } from './node-size.ts';
import type { GraphEdge, GraphNode, OriginGraph } from './origin-graph.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LaidOut {
  readonly width: number;
  readonly height: number;
  /** Left upper corners. */
  readonly nodes: readonly (Point & { readonly node: GraphNode })[];
  readonly edges: readonly { readonly edge: GraphEdge; readonly points: readonly Point[] }[];
}

/** From left to right, or on narrow screens from top to bottom. */
export function layOut({ nodes, edges }: OriginGraph, direction: 'LR' | 'TB'): LaidOut {
  const graph = new Graph();
  const gap = direction === 'LR' ? { nodesep: 18, ranksep: 80 } : { nodesep: 14, ranksep: 44 };
  graph.setGraph({ rankdir: direction, ...gap, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { ...nodeSize });
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.id) as Point;
      return { node, x: x - nodeSize.width / 2, y: y - nodeSize.height / 2 };
    }),
    edges: edges.map((edge) => ({ edge, points: graph.edge(edge.from, edge.to).points as readonly Point[] })),
  };
}
