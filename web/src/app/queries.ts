// What was asked of the server is kept a while, so that going back is instant; a failed question is asked once more.
import { QueryClient } from '@tanstack/react-query';
import { RequestError } from '../api/request.ts';

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 1 && !(error instanceof RequestError && error.status >= 400),
      refetchOnWindowFocus: false,
    },
  },
});
