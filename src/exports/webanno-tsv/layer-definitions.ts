// The layers as INCEpTION takes them under Settings → Layers → Import: a project needs them before it can take the files.
import type { TsvLayer } from './document.ts';
import { allLayers, linkFeature, linkTarget, linkType } from './layers.ts';

/** Values to choose from are told in the description: a tagset would have to be imported apart. */
export function layerDefinitions(): object[] {
  return allLayers.map((layer) => ({
    name: layer.name,
    uiName: layer.name.replace('webanno.custom.Hearsay', 'Hearsay: '),
    type: 'span',
    description: 'An entry of a Hearsay record.',
    enabled: true,
    built_in: false,
    readonly: false,
    allow_stacking: true,
    cross_sentence: true,
    show_hover: true,
    anchoring_mode: 'CHARACTERS',
    overlap_mode: 'ANY_OVERLAP',
    validation_mode: 'NEVER',
    lock_to_token_offset: false,
    multiple_tokens: true,
    linked_list_behavior: false,
    features: featuresOf(layer),
  }));
}

function featuresOf(layer: TsvLayer): object[] {
  const plain = layer.features.map((name) => ({
    ...featureOf(name),
    type: 'uima.cas.String',
    multi_value_mode: 'NONE',
    link_mode: 'NONE',
  }));
  if (!layer.hasLinks) return plain;
  const links = {
    ...featureOf(linkFeature),
    type: linkTarget,
    multi_value_mode: 'ARRAY',
    link_mode: 'WITH_ROLE',
    link_type_name: linkType(layer),
    link_type_role_feature_name: 'role',
    link_type_target_feature_name: 'target',
  };
  return [...plain, links];
}

function featureOf(name: string): object {
  return {
    name,
    uiName: name,
    description: descriptions[name] ?? '',
    enabled: true,
    visible: true,
    include_in_hover: false,
    required: false,
    remember: false,
    hideUnconstraintFeature: false,
    curatable: true,
  };
}

const descriptions: Readonly<Record<string, string>> = {
  review: 'accepted, rejected or empty',
  comment: 'whatever a reviewer wants to say',
  entity: 'the entity that the words stand for: e1, e2; a name of your own for a new one',
  sourceEntities: 'whose word it is: ids of entities, with spaces between them',
  addresseeEntities: 'to whom it was said: ids of entities, with spaces between them',
  quotation: 'direct, indirect or mixed',
  attitude: 'assertion, belief, knowledge or intention',
  polarity: 'affirmed, denied, withheld or asked',
  bound: 'exact, about, at least, more than, at most, less than, between or vague',
  stance: 'demands, offers, accepts, rejects, supports, opposes, threatens or promises',
  relation: 'if or unless',
  parts:
    'roles: source, content, cue, addressee, through, said, counted, period, condition, proposition, holder, from, to, words',
};
