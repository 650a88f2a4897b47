// Writes PDF files for tests: text at given places, properties, and, where it is asked for, the marks of an encrypted
// file or a page that is a picture.

export interface Drawn {
  readonly text: string;
  readonly x: number;
  /** From the bottom. */
  readonly y: number;
  readonly size?: number;
}

interface PdfOptions {
  readonly info?: Readonly<Record<string, string>>;
  readonly encrypted?: boolean;
}

/** Pages of A4, 595 by 842, in Helvetica; the text within Latin-1. */
export function writePdf(
  pages: readonly (readonly Drawn[])[],
  { info = {}, encrypted = false }: PdfOptions = {},
): Buffer {
  const font = 3 + pages.length * 2;
  const kids = pages.map((_, index) => `${3 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...pages.flatMap((drawn, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + index * 2} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
      streamOf(drawn.map(draw).join('\n')),
    ]),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} ${literal(value)}`)
      .join(' ')} >>`,
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> >>`,
  ];
  const extra = encrypted ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  return assemble(objects, `/Root 1 0 R /Info ${objects.length - 1} 0 R ${extra}`);
}

function draw({ text, x, y, size = 11 }: Drawn): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td ${literal(text)} Tj ET`;
}

function streamOf(content: string): string {
  return `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;
}

function literal(text: string): string {
  return `(${text.replaceAll(/[\\()]/g, '\\$&')})`;
}

function assemble(objects: readonly string[], trailer: string): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
