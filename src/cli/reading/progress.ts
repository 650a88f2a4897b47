// How far a long run is, in one line on the terminal: share, documents, rate, time left.
import type { Writable } from 'node:stream';

export interface Progress {
  advance(bytes: number, documents: number): void;
  /** Takes the line away, until the next advance. */
  clear(): void;
}

export const noProgress: Progress = { advance: () => undefined, clear: () => undefined };

interface Run {
  readonly bytes: number;
  readonly documents: number;
  /** Milliseconds since the start. */
  readonly elapsed: number;
}

const barWidth = 20;
const pause = 200;

/** `total` is null where the size of the input is not known; `now` gives milliseconds. */
export function showProgress(stream: Writable, total: number | null, now: () => number): Progress {
  const started = now();
  let bytes = 0;
  let documents = 0;
  let shown = started;
  let visible = false;
  return {
    advance(moreBytes, moreDocuments) {
      bytes += moreBytes;
      documents += moreDocuments;
      if (now() - shown < pause) return;
      shown = now();
      visible = true;
      stream.write(`\r\u001b[2K${describe({ bytes, documents, elapsed: shown - started }, total)}`);
    },
    clear() {
      if (visible) stream.write('\r\u001b[2K');
      visible = false;
    },
  };
}

/** "████████░░░░░░░░░░░░  40 %  1,200 documents  310/s  1.9 MB/s  0:42 left". */
export function describe({ bytes, documents, elapsed }: Run, total: number | null): string {
  const seconds = Math.max(elapsed, 1) / 1000;
  const rate = bytes / seconds;
  const parts = [
    `${documents.toLocaleString('en')} documents`,
    `${Math.round(documents / seconds).toLocaleString('en')}/s`,
    `${(rate / 1e6).toFixed(1)} MB/s`,
  ];
  if (total === null || total === 0) return parts.join('  ');
  const share = Math.min(bytes / total, 1);
  const full = Math.round(share * barWidth);
  const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
  return [bar, ...parts, `${clock((total - bytes) / rate)} left`].join('  ');
}

// 1:02:03, or 2:03.
function clock(seconds: number): string {
  const whole = Number.isFinite(seconds) ? Math.max(0, Math.round(seconds)) : 0;
  const padded = (part: number) => String(part).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes}:${padded(whole % 60)}`
    : `${Math.floor(minutes / 60)}:${padded(minutes % 60)}:${padded(whole % 60)}`;
}
