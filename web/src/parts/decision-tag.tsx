// What a person decided on an entry.
export type Decision = 'accepted' | 'rejected' | 'corrected' | 'added';

export function DecisionTag({ decision }: { readonly decision: Decision | null }) {
  if (decision === null) return null;
  return <span className={`tag ${decision === 'rejected' ? 'bad' : 'good'}`}>{decision}</span>;
}
