// PostgreSQL refuses to run as root: there it runs as somebody with no rights.
import { spawnSync } from 'node:child_process';

export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const idOf = (option: string) => Number(spawnSync('id', [option, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u') || 65_534, gid: idOf('-g') || 65_534 };
}
