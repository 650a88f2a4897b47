// The bytes of one document and how they came in, its parcel out.
import type { DocumentFormat, FileParcel, Provenance } from './incoming.ts';

/** `fetched` is null of what did not come from the web; `more` is what else is known of it. */
export function parcelOf(
  path: string,
  format: DocumentFormat,
  bytes: Uint8Array,
  fetched: Pick<Provenance, 'url' | 'retrieved' | 'charset'> | null,
  more: Provenance = {},
): FileParcel {
  const parcel = { path, format, bytes, size: bytes.length };
  if (!fetched) return { ...parcel, provenance: more };
  const { url = null, retrieved = null, charset = null } = fetched;
  return { ...parcel, provenance: { ...more, url, retrieved, charset } };
}
