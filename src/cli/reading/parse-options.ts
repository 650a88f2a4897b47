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

export function parseJobs(written: string): number {
  const jobs = /^\d{1,4}$/.test(written) ? Number(written) : 0;
  if (jobs < 1) throw new InvalidArgumentError('Give a number from 1.');
  return jobs;
}
