// What was asked to be added since this page was opened, and how far each has come.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Addition, AdditionProgress, AdditionResult } from '../../../../../src/server/api.ts';
import { followJob } from '../../../api/job-events.ts';
import { send } from '../../../api/request.ts';

export interface Job {
  readonly number: number;
  readonly name: string;
  readonly progress: AdditionProgress | null;
  readonly result: AdditionResult | null;
  readonly failure: string | null;
}

export interface Additions {
  readonly jobs: readonly Job[];
  readonly add: (name: string, addition: Addition | Promise<Addition>) => Promise<void>;
}

export function useAdditions(): Additions {
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const count = useRef(0);
  const client = useQueryClient();
  const add = useCallback(
    async (name: string, addition: Addition | Promise<Addition>) => {
      count.current += 1;
      const number = count.current;
      const change = (changed: Partial<Job>) =>
        setJobs((was) => was.map((job) => (job.number === number ? { ...job, ...changed } : job)));
      setJobs((was) => [{ number, name, progress: null, result: null, failure: null }, ...was]);
      try {
        const { job } = await send<{ job: string }>('POST', '/documents', await addition);
        const result = await followJob(job, (progress) => change({ progress }));
        change({ result });
        await client.invalidateQueries();
      } catch (error) {
        change({ failure: error instanceof Error ? error.message : String(error) });
      }
    },
    [client],
  );
  return { jobs, add };
}
