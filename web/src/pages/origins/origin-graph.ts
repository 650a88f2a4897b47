// A claim's origins as a graph: documents lead to the documents that they copy or cite, the last of each trail to its
// root. Copies of one document that nothing else leads to are folded into one.
import type { DocumentLink, OriginsView } from '../../../../src/server/api.ts';
import type { Root, Step } from '../../api/across.ts';

export type GraphNode =
  | { readonly id: string; readonly kind: 'document'; readonly step: Step }
  | { readonly id: string; readonly kind: 'copies'; readonly documents: readonly DocumentLink[] }
  | { readonly id: string; readonly kind: 'root'; readonly root: Root };

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly via: 'copies' | 'cites' | 'has it from';
}

export interface OriginGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** `unfolded`: ids of the folded nodes that are to be shown one by one. */
export function originGraph(
  { roots }: Pick<OriginsView, 'roots'>,
  unfolded: ReadonlySet<string> = new Set(),
): OriginGraph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const join = (edge: GraphEdge) => edges.set(`${edge.from} ${edge.to}`, edge);
  for (const [index, root] of roots.entries()) {
    const rootId = `root ${index}`;
    nodes.set(rootId, { id: rootId, kind: 'root', root });
    for (const { steps } of root.paths) {
      for (const [at, step] of steps.entries()) {
        nodes.set(idOf(step), { id: idOf(step), kind: 'document', step });
        const next = steps[at + 1];
        if (next) join({ from: idOf(step), to: idOf(next), via: step.via ?? 'cites' });
        else join({ from: idOf(step), to: rootId, via: 'has it from' });
      }
    }
  }
  return fold({ nodes: [...nodes.values()], edges: [...edges.values()] }, unfolded);
}

function idOf({ document }: Step): string {
  return `document ${document.id}`;
}

// Three copies and more of one document are one node.
const few = 2;

function fold({ nodes, edges }: OriginGraph, unfolded: ReadonlySet<string>): OriginGraph {
  const reached = new Set(edges.map(({ to }) => to));
  const leaves = edges.filter(({ via, from }) => via === 'copies' && !reached.has(from));
  const folded = new Map<string, string>();
  const bundles: GraphNode[] = [];
  for (const to of new Set(leaves.map((edge) => edge.to))) {
    const copies = leaves.filter((edge) => edge.to === to).map(({ from }) => from);
    const id = `copies of ${to}`;
    if (copies.length <= few || unfolded.has(id)) continue;
    for (const copy of copies) folded.set(copy, id);
    bundles.push({ id, kind: 'copies', documents: copies.map((copy) => documentOf(nodes, copy)) });
  }
  return {
    nodes: [...nodes.filter(({ id }) => !folded.has(id)), ...bundles],
    edges: distinct(edges.map((edge) => ({ ...edge, from: folded.get(edge.from) ?? edge.from }))),
  };
}

function documentOf(nodes: readonly GraphNode[], id: string): DocumentLink {
  const node = nodes.find((one) => one.id === id);
  if (node?.kind !== 'document') throw new Error(`${id} is no document of the graph`);
  return node.step.document;
}

function distinct(edges: readonly GraphEdge[]): GraphEdge[] {
  return [...new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge])).values()];
}
