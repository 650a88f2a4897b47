// From when to when, on one of the three clocks: when it was said, when it was reported, when it happened.
import { getRouteApi } from '@tanstack/react-router';
import { useId } from 'react';

const route = getRouteApi('/statements');
const clocks = { reported: 'it was reported', said: 'it was said', happened: 'it happened' } as const;

export function DateFilter() {
  const { from = '', to = '', clock = 'reported' } = route.useSearch();
  const navigate = route.useNavigate();
  const id = useId();
  const set = (change: Readonly<Record<string, string>>) =>
    navigate({ search: (was) => ({ ...was, ...change }), replace: true });
  return (
    <section>
      <h2>When</h2>
      <div className="dates">
        <div className="field">
          <label htmlFor={`${id}clock`}>The day that</label>
          <select id={`${id}clock`} value={clock} onChange={(event) => set({ clock: event.target.value })}>
            {Object.entries(clocks).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}from`}>From</label>
          <input
            id={`${id}from`}
            type="date"
            value={from}
            onChange={(event) => set({ from: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}to`}>To</label>
          <input
            id={`${id}to`}
            type="date"
            value={to}
            onChange={(event) => set({ to: event.target.value })}
          />
        </div>
      </div>
    </section>
  );
}
