// Follows an addition by the events that the server sends, to its end.
import type { AdditionProgress, AdditionResult } from '../../../src/server/api.ts';
import { RequestError } from './request.ts';

// The browser connects again by itself; that many failures in a row, and the server is taken to be gone.
const mostFailures = 5;

export function followJob(
  job: string,
  onProgress: (progress: AdditionProgress) => void,
): Promise<AdditionResult> {
  return new Promise((resolve, reject) => {
    const events = new EventSource(`/api/jobs/${encodeURIComponent(job)}/events`);
    let failures = 0;
    events.addEventListener('progress', ({ data }: MessageEvent<string>) => {
      failures = 0;
      onProgress(JSON.parse(data));
    });
    events.addEventListener('done', ({ data }: MessageEvent<string>) => {
      events.close();
      resolve(JSON.parse(data));
    });
    events.addEventListener('error', () => {
      failures += 1;
      if (events.readyState !== EventSource.CLOSED && failures < mostFailures) return;
      events.close();
      reject(
        new RequestError({
          status: 0,
          code: 'job_lost',
          detail: 'Hearsay no longer tells how it goes. The list below shows what was added.',
        }),
      );
    });
  });
}
