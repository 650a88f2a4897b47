// What the tagger looks at. "form-1": the form of the word before; "suffix3": of the word itself. Tags are known of the
// words before only.
import { compileTemplates, type Templates } from './templates.ts';
import { placeOf, width } from './word-values.ts';

const text = `
form; lower; prefix2; prefix3; suffix1; suffix2; suffix3; suffix4; shape; class; usage; usages; sense; senses
shape suffix3; shape class; shape senses; shape usages
lower-1; lower-2; lower+1; lower+2
lower-1 lower; lower lower+1; lower-1 lower+1
suffix3-1; suffix3+1; suffix2+1; suffix3 suffix3+1; shape-1; shape+1; shape shape+1; shape-1 shape
class-1; class+1; class+2; class class+1; class-1 class+1; class+1 class+2; class class+1 class+2
usage-1; usage+1; usage-1 usage; usage usage+1; usage-1 usage+1
usages-1; usages+1; usages-2; usages+2; usages usages+1; lower usages+1; lower usages-1
sense-1; sense+1; sense sense+1; senses-1; senses+1; senses senses+1; class senses+1
tag-1; tag-2 tag-1; tag-3 tag-2 tag-1; tag-1 lower; tag-2 lower; tag-1 lower+1; tag-1 class; tag-1 class class+1; tag-1 class+1; tag-2 tag-1 class
tag-1 suffix3; tag-1 shape; tag-2 tag-1 lower; tag-1 usages; tag-1 usage usage+1; tag-1 senses; tag-1 sense sense+1; tag-1 suffix2 class+1
`;

export const tagTemplates: Templates = compileTemplates(text, (atom) => {
  const [, value, offset] = /^(.+?)([+-]\d)?$/.exec(atom)!;
  return placeOf(value!) + Number(offset ?? 0) * width;
});
