// The lines above the sentences: which version, and what stands in which column.
import { FormatError } from '../format-error.ts';
import { allLayers } from './layers.ts';

/** The columns of one span layer, counted from the fourth of the file. */
export interface LayerColumns {
  readonly layer: string;
  readonly features: readonly { readonly name: string; readonly column: number }[];
  /** Where the roles of its links stand; their targets stand in the next. Null: it has none. */
  readonly roles: number | null;
}

export interface Header {
  /** Only of the layers that Hearsay writes. */
  readonly columns: readonly LayerColumns[];
  /** How many columns all layers have together. */
  readonly width: number;
  /** How many lines it takes. */
  readonly length: number;
}

const ours = new Set(allLayers.map(({ name }) => name));

/** @throws {FormatError} */
export function readHeader(lines: readonly string[]): Header {
  if (!/^#FORMAT=WebAnno TSV 3\.[23]$/.test(lines[0] ?? '')) {
    throw new FormatError(1, 'it is no WebAnno TSV 3.2 or 3.3. Export it from INCEpTION in that format.');
  }
  const columns: LayerColumns[] = [];
  let width = 0;
  let length = 1;
  for (; /^#T_(?:SP|CH|RL)=/.test(lines[length] ?? ''); length++) {
    const [layer = '', ...fields] = lines[length]!.slice('#T_SP='.length).split('|');
    if (ours.has(layer)) columns.push(columnsOf(layer, fields, width));
    // A layer without features has one empty field.
    width += Math.max(1, fields.length);
  }
  if (columns.length === 0) throw new FormatError(null, 'it has none of Hearsay’s layers.');
  return { columns, width, length };
}

function columnsOf(layer: string, fields: readonly string[], first: number): LayerColumns {
  const roles = fields.findIndex((field) => field.startsWith('ROLE_'));
  const features = fields.flatMap((name, index) =>
    name === '' || index === roles || (roles !== -1 && index === roles + 1)
      ? []
      : [{ name, column: first + index }],
  );
  return { layer, features, roles: roles === -1 ? null : first + roles };
}
