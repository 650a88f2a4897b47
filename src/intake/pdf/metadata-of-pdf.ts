// What a PDF says of itself, as far as it is meant: many programs fill in a title that is the name of a file.
import { type Metadata, publishedOf } from '../metadata.ts';

const fileName =
  /^(?:microsoft (?:word|powerpoint|excel) - |untitled\b|print\b|document\d*$)|\.(?:docx?|odt|pdf|indd|qxd|tex|dvi|html?|pptx?|xlsx?|rtf|txt)$/i;

/** Of the document information dictionary. */
export interface PdfInfo {
  readonly Title?: unknown;
  readonly Author?: unknown;
  readonly CreationDate?: unknown;
}

export function metadataOfPdf(info: PdfInfo): {
  metadata: Metadata;
  notes: string[];
} {
  const notes: string[] = [];
  const title = textOf(info.Title);
  const made = textOf(info.CreationDate);
  const published = made === null ? null : publishedOf(dateOf(made), notes);
  if (published)
    notes.push('published is the date when the PDF was made (give --published where it is another)');
  const author = textOf(info.Author);
  return {
    metadata: {
      title: title === null || fileName.test(title) ? null : title,
      published,
      byline: author === null ? [] : author.split(/\s*[;,]\s*/).filter((name) => name !== ''),
    },
    notes,
  };
}

// D:20241201093000+02'00' (ISO 32000-1, 7.9.4): what follows the year may be missing.
function dateOf(written: string): string {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?)?/.exec(
    written,
  );
  if (!match) return written.replace(/^D:/, '');
  const [, year, month, day, hour, minute, second = '00', utc, offset, minutes = '00'] = match;
  const zone = utc ?? (offset ? `${offset}:${minutes}` : '');
  return hour ? `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}` : `${year}-${month}-${day}`;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== ''
    ? value.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
    : null;
}
