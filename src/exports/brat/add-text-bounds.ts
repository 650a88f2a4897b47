// Mentions and times of a record as text-bound annotations. The mentions of one entity are an equivalence.
import type { Entity, HearsayRecord, Time } from '../../reader/index.ts';
import type { StandoffBuilder } from './standoff-builder.ts';
import { entityTypes, entryNote, timeTypes } from './types.ts';

/** Ids of the record, each with the id that stands for it in brat. */
export type Ids = Readonly<Record<string, string>>;

/** Every entity by its first mention. */
export function addEntities({ entities }: HearsayRecord, build: StandoffBuilder): Ids {
  return Object.fromEntries(
    entities.flatMap((entity) => {
      const [first] = addMentions(entity, build);
      return first === undefined ? [] : [[entity.id, first]];
    }),
  );
}

function addMentions(entity: Entity, build: StandoffBuilder): string[] {
  const ids = entity.mentions.flatMap(({ span, form }) => {
    const id = build.textBound(entityTypes[entity.kind], [span]);
    if (id === null) return [];
    build.attribute('Form', id, form);
    if (!entity.named) build.attribute('Unnamed', id);
    build.note(entryNote, id, [entity.id, ...entityWords(entity)].join(' '));
    return [id];
  });
  build.equivalence(ids);
  return ids;
}

function entityWords({ name, roles, country, classes, count }: Entity): string[] {
  return [
    ...(name === '' ? [] : [`“${name}”`]),
    ...roles.map((role) => `role “${role}”`),
    ...(country === null ? [] : [`country ${country}`]),
    ...(classes.length > 0 ? [`class ${classes.join(', ')}`] : []),
    ...(count === null ? [] : [`count ${count}`]),
  ];
}

export function addTimes({ times }: HearsayRecord, build: StandoffBuilder): Ids {
  return Object.fromEntries(
    times.flatMap((time) => {
      const id = build.textBound(timeTypes[time.type], [time.span]);
      if (id === null) return [];
      build.note(entryNote, id, [time.id, ...timeWords(time)].join(' '));
      return [[time.id, id]];
    }),
  );
}

function timeWords({ edtf, duration }: Time): string[] {
  return [...(edtf === null ? [] : [`edtf ${edtf}`]), ...(duration === null ? [] : [`duration ${duration}`])];
}
