// Ctrl-C, heard once: the command ends in order. Heard again, it ends at once.

export interface StopSignal {
  readonly signal: AbortSignal;
  /** Gives Ctrl-C its usual meaning back. */
  forget(): void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export function listenForStop(told: () => void): StopSignal {
  const controller = new AbortController();
  const stop = (signal: NodeJS.Signals) => {
    forget();
    process.exitCode = signal === 'SIGINT' ? 130 : 143;
    controller.abort();
    told();
  };
  const forget = () => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  return { signal: controller.signal, forget };
}
