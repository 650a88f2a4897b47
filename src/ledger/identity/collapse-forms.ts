// Forms that nothing tells apart - one name with the same offices and country in a thousand documents - stand as one when
// they are compared, with the surroundings of all.
import type { ActorForm } from './actor-form.ts';

export interface Collapsed {
  readonly form: ActorForm;
  readonly members: readonly ActorForm[];
}

const mostContext = 200;

/** `markOf`: what else must be the same for forms to stand as one. */
export function collapseForms(forms: readonly ActorForm[], markOf: (form: ActorForm) => string): Collapsed[] {
  const groups = new Map<string, ActorForm[]>();
  for (const form of forms) {
    const { name, kind, roles, country, context } = form;
    const told = roles.length > 0 || country !== null;
    const key = JSON.stringify([
      markOf(form),
      ...(told ? [name, kind, [...roles].sort(), country] : [name, kind, context]),
    ]);
    const group = groups.get(key);
    if (group) group.push(form);
    else groups.set(key, [form]);
  }
  return [...groups.values()].map((group) => {
    const members = group.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const context = [...new Set(members.flatMap((member) => member.context))].slice(0, mostContext);
    return { form: { ...members[0]!, context }, members };
  });
}

function keyOf({ document, ref }: ActorForm): string {
  return `${document} ${ref}`;
}
