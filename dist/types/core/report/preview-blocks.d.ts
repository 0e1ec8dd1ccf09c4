import type { RunRecord } from '../run-record.js';
import { type RunBlocksOptions } from './run-blocks.js';
/** A run of `preview` in Markdown: the verdict, where to look, what its tests said, then what every run has. */
export declare function previewBlocks(record: RunRecord, options: RunBlocksOptions): readonly string[];
