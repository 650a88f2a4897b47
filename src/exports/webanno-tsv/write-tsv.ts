// A document into WebAnno TSV 3.3, as INCEpTION's user guide describes it and as its own writer lays it out.
//
//    #Text=“We wait,” she said.
//    1-5	13-17	said	a1[4]	source;content[4]	1-4[5];1-1[6]
import type { TsvAnnotation, TsvDocument, TsvLayer, TsvLink } from './document.ts';
import { escapeText, escapeValue } from './escape.ts';
import { linkFeature, linkTarget, linkType } from './layers.ts';
import { type Unit, unitsOf } from './units.ts';

const noAnnotation = '_';
const noValue = '*';

/** `text` is what the spans point into. */
export function writeTsv(
  { sentences, annotations }: TsvDocument,
  layers: readonly TsvLayer[],
  text: string,
): string {
  const units = unitsOf(sentences, annotations);
  const firstUnit = new Map<number, string>();
  for (const { id, annotations } of units.flat()) {
    for (const annotation of annotations) if (!firstUnit.has(annotation.id)) firstUnit.set(annotation.id, id);
  }
  const bodies = sentences.map(({ span }, index) => {
    const lines = text
      .slice(...span)
      .split('\n')
      .map((line) => `#Text=${escapeText(line)}`);
    const rows = units[index]!.map((unit) => rowOf(unit, layers, firstUnit, text));
    return `\n${[...lines, ...rows].map((line) => `${line}\n`).join('')}`;
  });
  return `#FORMAT=WebAnno TSV 3.3\n${layers.map(declarationOf).join('')}\n${bodies.join('')}`;
}

function declarationOf(layer: TsvLayer): string {
  const { name, features, hasLinks } = layer;
  const links = hasLinks ? [`ROLE_${name}:${linkFeature}_${linkType(layer)}`, linkTarget] : [];
  return `#T_SP=${[name, ...features, ...links].join('|')}\n`;
}

function rowOf(
  { id, span, annotations }: Unit,
  layers: readonly TsvLayer[],
  firstUnit: ReadonlyMap<number, string>,
  text: string,
): string {
  const cells = layers.flatMap((layer) => {
    const own = annotations.filter((annotation) => annotation.layer === layer.name);
    return cellsOf(layer, own, firstUnit);
  });
  return [id, `${span[0]}-${span[1]}`, escapeText(text.slice(...span)), ...cells, ''].join('\t');
}

// A column a feature, each with the stacked annotations in the same order.
function cellsOf(
  { features, hasLinks }: TsvLayer,
  annotations: readonly TsvAnnotation[],
  firstUnit: ReadonlyMap<number, string>,
): string[] {
  const column = (write: (annotation: TsvAnnotation) => string) =>
    annotations.length === 0 ? noAnnotation : annotations.map(write).join('|');
  const linked = ({ links }: TsvAnnotation) => links.filter(({ target }) => firstUnit.has(target));
  return [
    ...features.map((feature) => column(({ id, values }) => `${written(values[feature])}[${id}]`)),
    ...(hasLinks
      ? [
          column((one) => `${rolesOf(linked(one))}[${one.id}]`),
          column((one) => targetsOf(linked(one), firstUnit)),
        ]
      : []),
  ];
}

function written(value: string | null | undefined): string {
  return value === null || value === undefined || value === '' ? noValue : escapeValue(value);
}

function rolesOf(links: readonly TsvLink[]): string {
  return links.length === 0 ? noAnnotation : links.map(({ role }) => escapeValue(role)).join(';');
}

function targetsOf(links: readonly TsvLink[], firstUnit: ReadonlyMap<number, string>): string {
  if (links.length === 0) return noValue;
  return links.map(({ target }) => `${firstUnit.get(target)}[${target}]`).join(';');
}
