// Reads the weights that come with the package, for programs on Node. A page fetches the same files and gives their
// bytes to `openModels`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Models, openModels } from './reader/models.ts';

const folder = new URL('../models/', import.meta.url);

/** Opens the models in `models/`: all the files there, or none where it is missing. */
export function loadModels(from: URL = folder): Models {
  if (!existsSync(from)) return {};
  const names = readdirSync(from).filter((file) => file.endsWith('.bin'));
  return openModels(
    Object.fromEntries(
      names.map((file) => [file.slice(0, -'.bin'.length), readFileSync(new URL(file, from))]),
    ),
  );
}
