// CSV after RFC 4180 into rows, strictly, with the apostrophes taken away that keep text from being run as a formula.
import { FormatError } from '../format-error.ts';
import { marksFormula } from './write-csv.ts';

/** @throws {FormatError} where quotation marks do not match, or a row is not as long as the first */
export function readCsv(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;
  while (field.lastIndex < file.length) {
    const found = field.exec(file);
    if (!found) throw new FormatError(rows.length + 1, 'a quotation mark stands where none may stand.');
    const [whole, quoted, plain = '', end] = found;
    row.push(unmarked(quoted === undefined ? plain : quoted.replaceAll('""', '"')));
    if (end === ',') {
      if (field.lastIndex < file.length) continue;
      row.push('');
    }
    if (rows[0] && rows[0].length !== row.length) {
      throw new FormatError(
        rows.length + 1,
        `the row has ${row.length} fields, the first has ${rows[0].length}.`,
      );
    }
    rows.push(row);
    row = [];
    if (whole === '') break;
  }
  return rows;
}

function unmarked(text: string): string {
  return text.startsWith("'") && marksFormula.test(text) ? text.slice(1) : text;
}
