// The tool `origins`: a claim in, its independent origins out, with the way from each document to where it has it from.
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { originsSentence, rootWords } from '../../../exports/origins-sentence.ts';
import type { Root, Step } from '../../../ledger/origins/claim.ts';
import { originsOf } from '../../../ledger/origins/origins-of.ts';
import { answer, type Item, linkTo } from '../answer.ts';
import { type AskLedger, withLedger } from '../ask-ledger.ts';

export function addOriginsTool(server: McpServer, ask: AskLedger): void {
  server.registerTool(
    'origins',
    {
      title: 'Origins of a claim',
      description:
        'Finds the statements of the ledger that say the same as the claim and follows each document to where it has it from: copies and citations count once.',
      inputSchema: { claim: z.string().min(1).max(2000).describe('The claim, in any words close to it.') },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ claim }) =>
      withLedger(ask, async (ledger) => {
        const urls = new Map<string, string | null>();
        const found = await originsOf(ledger.db, claim, {
          keep: async (documents) => {
            for (const { name, url } of documents) urls.set(name, url);
            return documents;
          },
        });
        const { documents, outlets, origins, earliest } = found;
        return answer(
          'roots',
          found.roots.map((root) => rootItem(root, urls)),
          { sentence: originsSentence(found), claim: found.claim, documents, outlets, origins, earliest },
        );
      }),
  );
}

function rootItem(root: Root, urls: ReadonlyMap<string, string | null>): Item {
  const paths = root.paths.map(({ steps }) => steps.map((step) => stepOf(step, urls)));
  const ways = root.paths.map(({ steps }) =>
    steps.map(({ outlet, document }) => outlet ?? document).join(' ← '),
  );
  const { description, source, named, through, date, stated } = root;
  return {
    line: `${rootWords(root)} (${ways.join('; ')}): ${root.paths[0]?.steps.at(-1)?.text ?? ''}`,
    data: { description, source, named, through, date, stated, paths },
  };
}

function stepOf({ document, outlet, published, text, via }: Step, urls: ReadonlyMap<string, string | null>) {
  const link = linkTo(urls.get(document) ?? null, text);
  return { document, outlet, published, via, passage: text, ...(link === null ? {} : { link }) };
}
