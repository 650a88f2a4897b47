// Made from codebook.yml by `npm run generate`; do not edit.
import type { Codebook } from '../codebook.ts';

export const defaultCodebook: Codebook = {
  "sha256": "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945",
  "issues": []
};
