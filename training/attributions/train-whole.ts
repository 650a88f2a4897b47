// Trains the judgement of whole attributions: logistic regression on what speaks for each, by gradient descent.
import { wholeFeatures } from '../../src/reader/attributions/judge.ts';
import type { Proposed } from '../../src/reader/attributions/propose.ts';
import { role } from '../../src/reader/attributions/role-chain.ts';
import type { GoldRoles, Prepared } from './prepare.ts';

interface Judged {
  readonly document: Prepared;
  readonly proposed: readonly Proposed[];
}

/** Weights of the whole features. */
export function trainWhole(judged: readonly Judged[]): number[] {
  const examples = judged.flatMap(({ document, proposed }) => {
    const inside = contentTokens(document);
    return proposed.flatMap((p) => {
      const right = document.gold.some((gold) => agrees(p, gold));
      if (!right && inside.has(p.cueHead)) return [];
      return { features: wholeFeatures(p, document.page, document.rules), right };
    });
  });
  const weights = new Array<number>(examples[0]!.features.length).fill(0);
  const squares = weights.map(() => 1e-6);
  for (let epoch = 0; epoch < 300; epoch++) {
    const gradient = weights.map(() => 0);
    for (const { features, right } of examples) {
      const sum = features.reduce((total, value, i) => total + value * weights[i]!, 0);
      const error = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      features.forEach((value, i) => {
        gradient[i]! += (error * value) / examples.length;
      });
    }
    gradient.forEach((g, i) => {
      squares[i]! += g * g;
      weights[i]! -= (0.3 * g) / Math.sqrt(squares[i]!);
    });
  }
  return weights;
}

function contentTokens({ gold }: Prepared): Set<number> {
  return new Set(
    gold.flatMap(({ roles }) =>
      [...roles].filter(([, value]) => value === role.content).map(([token]) => token),
    ),
  );
}

// As the overlap measure: half of the content, and the source touched or none on either side.
function agrees(proposed: Proposed, { roles }: GoldRoles): boolean {
  const content = proposed.content.filter((token) => roles.get(token) === role.content).length;
  const gold = [...roles.values()].filter((value) => value === role.content).length;
  if ((2 * content) / (proposed.content.length + gold) < 0.5) return false;
  const hasSource = [...roles.values()].includes(role.source);
  if (!hasSource || proposed.source.length === 0) return !hasSource && proposed.source.length === 0;
  return proposed.source.some((token) => roles.get(token) === role.source);
}
