// The annotation.conf that brat needs beside the files: every type, role and attribute that they use.
import { entityTypes, timeTypes, valuedAttributes } from './types.ts';

const holders: Readonly<Record<keyof typeof valuedAttributes, string>> = {
  Quotation: 'Attribution',
  Attitude: 'Attribution',
  Polarity: 'Attribution',
  Bound: 'Figure',
  Stance: 'Position',
  Relation: 'Condition',
  Basis: 'Shift',
  Form: Object.values(entityTypes).join('|'),
  Review: '<ANY>',
};

const mention = Object.values(entityTypes).join('|');
const time = Object.values(timeTypes).join('|');

export const annotationConf = `[entities]
${[...Object.values(entityTypes), ...Object.values(timeTypes)].join('\n')}
Source
Content
Addressee
Counted
Condition

[relations]
StandsFor	Arg1:Source|Addressee, Arg2:${mention}
<OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Attribution	Source?:Source, Content?:Content, Addressee?:Addressee, SourceEntity*:${mention}, AddresseeEntity*:${mention}, Through?:Attribution, Said?:${time}
Figure	Counted?:Counted, Period?:${time}, Holder?:Attribution
Position	Actor:${mention}, Condition?:Condition, Holder?:Attribution
Shift	Actor:${mention}, From?:Position, To?:Position, Holder?:Attribution

[attributes]
Unnamed	Arg:${mention}
Uncued	Arg:Attribution
Previous	Arg:Position
${Object.entries(valuedAttributes)
  .map(([name, values]) => `${name}	Arg:${holders[name as keyof typeof holders]}, Value:${values.join('|')}`)
  .join('\n')}
`;
