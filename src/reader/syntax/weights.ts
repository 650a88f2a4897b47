// The file format of trained weights: one run of bytes in, typed arrays out, without a copy of the tables.
//
//   "HSW1" | length of the header, uint32 | header: JSON in ASCII, padded with spaces | tables, each at a multiple of 8
//
// The header holds small things as plain JSON (`data`: labels, settings) and says where each table lies. Numbers are
// little-endian, as on every machine that JavaScript runs on today.

/** Opened weights. A table or an entry that is not there is an error of the file, and says so. */
export interface Weights {
  /** What the header keeps as JSON under `name`. The caller knows its shape. */
  data<Value>(name: string): Value;
  /** The table `name`, a view into the file's bytes. */
  table<Type extends TableType>(name: string, type: Type): InstanceType<(typeof tableTypes)[Type]>;
}

type TableType = keyof typeof tableTypes;
export type Table =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array;

interface Header {
  readonly data: Readonly<Record<string, unknown>>;
  readonly tables: Readonly<Record<string, { type: TableType; start: number; length: number }>>;
}

const tableTypes = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  float32: Float32Array,
};
const magic = 'HSW1';

/**
 * Opens the bytes of a weight file.
 *
 * @throws {Error} where they are not one
 */
export function openWeights(bytes: Uint8Array): Weights {
  // A view that starts at an odd place (Node's pooled buffers) cannot be seen as int32: only then is it copied.
  const file = bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes);
  if (file.length < 8 || ascii(file.subarray(0, 4)) !== magic) {
    throw new Error(
      `Not a weight file: it begins with other bytes than "${magic}". Is it cut off or a pointer to one?`,
    );
  }
  const size = new DataView(file.buffer, file.byteOffset, 8).getUint32(4, true);
  const { data, tables } = JSON.parse(ascii(file.subarray(8, 8 + size))) as Header;
  return {
    data<Value>(name: string): Value {
      if (!Object.hasOwn(data, name)) throw missing(name, Object.keys(data));
      return data[name] as Value;
    },
    table(name, type) {
      const entry = Object.hasOwn(tables, name) ? tables[name] : undefined;
      if (entry?.type !== type) throw missing(`${name} (${type})`, Object.keys(tables));
      const start = file.byteOffset + 8 + size + entry.start;
      return new tableTypes[type](file.buffer as ArrayBuffer, start, entry.length) as never;
    },
  };
}

/** The bytes of a weight file that holds `data` and `tables`. */
export function packWeights(data: Header['data'], tables: Readonly<Record<string, Table>>): Uint8Array {
  const places: Record<string, Header['tables'][string]> = {};
  let end = 0;
  for (const [name, table] of Object.entries(tables)) {
    const type = (Object.keys(tableTypes) as TableType[]).find((key) => table instanceof tableTypes[key])!;
    places[name] = { type, start: end, length: table.length };
    end += padded(table.byteLength);
  }
  const json = escaped(JSON.stringify({ data, tables: places } satisfies Header));
  const header = json.padEnd(padded(json.length));
  const file = new Uint8Array(8 + header.length + end);
  file.set(bytesOf(magic), 0);
  new DataView(file.buffer).setUint32(4, header.length, true);
  file.set(bytesOf(header), 8);
  for (const [name, table] of Object.entries(tables)) {
    const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
    file.set(bytes, 8 + header.length + places[name]!.start);
  }
  return file;
}

function missing(name: string, there: readonly string[]): Error {
  return new Error(
    `The weight file holds no ${name}, only: ${there.join(', ')}. Was it trained by another version?`,
  );
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

// The reader has no TextEncoder of its own: the header keeps to ASCII.
function escaped(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0));
}

function ascii(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts.join('');
}
