import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openModels } from '../models.ts';
import { read } from '../read.ts';
import type { Entity } from '../record.ts';

const folder = new URL('../../../models/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.bin'));
const models = openModels(
  Object.fromEntries(files.map((file) => [file.slice(0, -4), readFileSync(new URL(file, folder))])),
);

function named(text: string): Pick<Entity, 'name' | 'kind'>[] {
  const { entities } = read({ text, language: 'en' }, { models });
  return entities.filter((entity) => entity.named).map(({ name, kind }) => ({ name, kind }));
}

describe('the trained name finder', () => {
  it('tells the kind of names that the rules do not know', () => {
    expect(named('Orsolya Vadnai flew to Debrecen.')).toEqual([
      { name: 'Orsolya Vadnai', kind: 'person' },
      { name: 'Debrecen', kind: 'place' },
    ]);
  });

  it('keeps products and raised words out', () => {
    const names = named(
      'Deliveries of the A380 slowed. The file is a PDF. Rounding hides that, Harbour Bank said.',
    );
    expect(names).toEqual([{ name: 'Harbour Bank', kind: 'organization' }]);
  });

  it('lets a full name vouch for a surname that is a common word', () => {
    const { entities } = read(
      { text: 'Carla Price came late. Price said nothing.', language: 'en' },
      { models },
    );
    expect(entities).toMatchObject([{ name: 'Carla Price', mentions: [{ form: 'name' }, { form: 'name' }] }]);
  });

  it('takes part in the record', () => {
    const { engine } = read({ text: 'No.', language: 'en' }, { models });
    expect(Object.keys(engine.models)).toContain('names-en');
  });
});
