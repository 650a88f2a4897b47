// The layers that Hearsay's annotations are in. Names have no underscore: the format's header separates with it.
import type { TsvLayer } from './document.ts';

const review = ['review', 'comment'];
const layer = (name: string, features: readonly string[], hasLinks: boolean): TsvLayer => ({
  name: `webanno.custom.Hearsay${name}`,
  features: [...features, ...review],
  hasLinks,
});

export const layers = {
  mention: layer('Mention', ['entity', 'kind', 'form', 'named'], false),
  time: layer('Time', ['entry', 'kind', 'edtf', 'duration'], false),
  /** Words that belong to an entry of another layer, which links to them. */
  part: { name: 'webanno.custom.HearsayPart', features: ['part'], hasLinks: false },
  attribution: layer(
    'Attribution',
    [
      'entry',
      'quotation',
      'attitude',
      'polarity',
      'sourceEntities',
      'addresseeEntities',
      'lemma',
      'said',
      'uncued',
      'confidence',
    ],
    true,
  ),
  figure: layer('Figure', ['entry', 'value', 'low', 'high', 'bound', 'unit', 'period', 'confidence'], true),
  position: layer(
    'Position',
    ['entry', 'actor', 'issue', 'stance', 'relation', 'previous', 'time', 'confidence'],
    true,
  ),
  shift: layer('Shift', ['entry', 'actor', 'issue', 'basis', 'confidence'], true),
} as const satisfies Readonly<Record<string, TsvLayer>>;

export type LayerKind = keyof typeof layers;

export const allLayers: readonly TsvLayer[] = Object.values(layers);

/** The feature that holds a layer's links, and the type of the links as INCEpTION names it. */
export const linkFeature = 'parts';
export const linkType = ({ name }: TsvLayer) => `${name}PartsLink`;
export const linkTarget = 'uima.tcas.Annotation';
