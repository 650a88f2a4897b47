// Values of options that have a form to keep.
import { InvalidArgumentError } from 'commander';
import { isLanguageCode } from '../../intake/metadata.ts';
import { normalizePublished } from '../../intake/normalize-published.ts';

/** EDTF. */
export function parseDate(written: string): string {
  const date = normalizePublished(written);
  if (date === null)
    throw new InvalidArgumentError('It is no date. Give it as 2024-12-01, 2024-12 or 2024-12-01T09:30:00Z.');
  return date;
}

export function parseLanguage(written: string): string {
  if (!isLanguageCode(written))
    throw new InvalidArgumentError('It is no language code. Give it as en or uk.');
  return written.toLowerCase();
}

export function parseConfidence(written: string): number {
  const confidence = /^\d{1,4}(?:\.\d{1,17})?$|^\.\d{1,17}$/.test(written) ? Number(written) : Number.NaN;
  if (!(confidence <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1, such as 0.8.');
  return confidence;
}

export function parseJobs(written: string): number {
  const jobs = /^\d{1,4}$/.test(written) ? Number(written) : 0;
  if (jobs < 1) throw new InvalidArgumentError('Give a number from 1.');
  return jobs;
}

/** Milliseconds of `30s`, `15m`, `2h`, `1d`. */
export function parseDuration(written: string): number {
  const [, count, unit] = /^(\d{1,6})(s|m|h|d)$/.exec(written) ?? [];
  const milliseconds =
    Number(count) * { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[unit as 's' | 'm' | 'h' | 'd'];
  if (!(milliseconds > 0)) throw new InvalidArgumentError('Give a time such as 15m or 2h.');
  return milliseconds;
}
