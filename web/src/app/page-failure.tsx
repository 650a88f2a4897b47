// What stands in place of a page that is not there or broke.
import { Link } from '@tanstack/react-router';

export function PageMissing() {
  return (
    <section className="state">
      <h1>There is no such page</h1>
      <p>
        The address may have been cut off. <Link to="/">Go to the beginning</Link>.
      </p>
    </section>
  );
}

export function PageFailure({ error }: { readonly error: unknown }) {
  return (
    <section className="state" role="alert">
      <h1>This page broke</h1>
      <p>{error instanceof Error ? error.message : 'Nobody knows why.'}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          Load it again
        </button>
      </p>
    </section>
  );
}
