// The options of `hearsay read`, as commander gives them.
import type { GivenMetadata, InputFormat } from '../../intake/incoming.ts';
import type { FetchingOptions } from '../fetching-options.ts';
import type { OutputFormat, RecordFormat } from './render-record.ts';

export interface ReadOptions extends GivenMetadata, FetchingOptions {
  readonly format?: OutputFormat;
  readonly out?: string;
  readonly input?: InputFormat;
  readonly codebook?: string;
  readonly offsets: RecordFormat['offsets'];
  readonly minConfidence?: number;
  readonly explain?: boolean;
  readonly jobs?: number;
  readonly resume?: boolean;
}
