// A field to search in: what is typed goes into the address a moment after the last key.
import { useEffect, useId, useRef, useState } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const pause = 180;

export function SearchField({ label, placeholder = '', value, onChange }: SearchFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  // The address changed by other means than this field: back, a link, a saved view.
  useEffect(() => {
    if (value !== told.current) setTyped(value);
    told.current = value;
  }, [value]);
  useEffect(() => {
    if (typed === told.current) return;
    const waiting = setTimeout(() => {
      told.current = typed.trim();
      onChange(typed.trim());
    }, pause);
    return () => clearTimeout(waiting);
  }, [typed, onChange]);
  return (
    <search className="search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </search>
  );
}
