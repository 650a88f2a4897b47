// Views that were kept, in the storage of this browser. What somebody else left there is passed over.
export interface View {
  readonly name: string;
  readonly search: Readonly<Record<string, string>>;
}

const storedUnder = 'hearsay-views';

export function readViews(): readonly View[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storedUnder) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isView) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

export function writeViews(views: readonly View[]): void {
  localStorage.setItem(storedUnder, JSON.stringify(views));
}

function isView(value: unknown): value is View {
  if (typeof value !== 'object' || value === null) return false;
  const { name, search } = value as Partial<View>;
  return typeof name === 'string' && typeof search === 'object' && search !== null;
}
