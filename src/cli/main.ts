// The command line: `bin/hearsay` calls this.
import { version } from '../reader/version.generated.ts';

export async function main(_argv: readonly string[]): Promise<void> {
  process.stdout.write(`hearsay ${version}\n`);
}
