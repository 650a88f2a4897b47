import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sniffFormat } from './sniff-format.ts';

describe('sniffFormat', () => {
  it.each([
    ['Orla Vance said so.', 'text'],
    ['', 'text'],
    ['\ufeff <!DOCTYPE html><p>a', 'html'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'html'],
    ['{"id": "a", "text": "b"}\n', 'jsonl'],
    ['<?xml version="1.0" encoding="utf-8"?>\n<!-- made by hand -->\n<rss version="2.0">', 'feed'],
    [
      '<?xml version="1.0"?><?xml-stylesheet href="a.css"?><feed xmlns="http://www.w3.org/2005/Atom">',
      'feed',
    ],
    ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'feed'],
    ['{\n  "version": "https://jsonfeed.org/version/1.1",', 'feed'],
    ['{"title": "Valley News", "version": "https:\\/\\/jsonfeed.org\\/version\\/1", "items": [', 'feed'],
    ['%PDF-1.7\n', 'pdf'],
    ['WARC/1.0\r\nWARC-Type: warcinfo\r\n', 'warc'],
  ])('takes what begins with %j for %s', (head, format) => {
    expect(sniffFormat(Buffer.from(head))).toBe(format);
  });

  it('looks into gzip for an archive, and for nothing else', () => {
    const packed = gzipSync('WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n');
    expect(sniffFormat(packed)).toBe('warc');
    expect(sniffFormat(packed.subarray(0, 30))).toBe('warc');
    expect(sniffFormat(gzipSync('Orla Vance said so.'))).toBe('text');
    expect(sniffFormat(Buffer.from([0x1f, 0x8b, 1, 2, 3]))).toBe('text');
  });

  it('takes no longer for a hostile opening', () => {
    const started = performance.now();
    for (const unit of ['<!a>', ' ', '<!', '{', '{"version" : ']) sniffFormat(Buffer.from(unit.repeat(9000)));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
