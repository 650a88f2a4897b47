// The types of the API, for those who call it. The schemas beside say what is valid; these are made from them.
import type { z } from '@hono/zod-openapi';
import type { problemSchema } from './problem.ts';
import type {
  actorItem,
  actorView,
  contradictionItem,
  copyGroup,
  originsView,
  shiftItem,
} from './schemas/across.ts';
import type { additionBody, documentItem, documentLink, documentView } from './schemas/documents.ts';
import type {
  comparison,
  figureItem,
  positionItem,
  positionTable,
  statementFacets,
  statementItem,
} from './schemas/entries.ts';
import type { correction, reviewBody, reviewState } from './schemas/reviews.ts';
import type { status } from './schemas/status.ts';

export type { AdditionProgress, AdditionResult } from './schemas/documents.ts';
export type { Page } from './schemas/pages.ts';

export type Problem = z.infer<typeof problemSchema>;
export type Status = z.infer<typeof status>;
export type DocumentLink = z.infer<typeof documentLink>;
export type DocumentItem = z.infer<typeof documentItem>;
export type DocumentView = z.infer<typeof documentView>;
export type Addition = z.infer<typeof additionBody>;
export type StatementItem = z.infer<typeof statementItem>;
export type StatementFacets = z.infer<typeof statementFacets>;
export type FigureItem = z.infer<typeof figureItem>;
export type PositionItem = z.infer<typeof positionItem>;
export type PositionTable = z.infer<typeof positionTable>;
export type Comparison = z.infer<typeof comparison>;
export type OriginsView = z.infer<typeof originsView>;
export type ContradictionItem = z.infer<typeof contradictionItem>;
export type ShiftItem = z.infer<typeof shiftItem>;
export type CopyGroup = z.infer<typeof copyGroup>;
export type ActorItem = z.infer<typeof actorItem>;
export type ActorView = z.infer<typeof actorView>;
export type Review = z.infer<typeof reviewState>;
export type ReviewAction = z.infer<typeof reviewBody>;
export type Correction = z.infer<typeof correction>;
