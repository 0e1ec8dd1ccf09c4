import { type UpdateStep } from '../images/update-path.js';
import { type SourceDocument } from '../images/source-documents.js';
import type { Problem } from '../problem.js';
import type { YamlEdit } from '../yaml/splice.js';
import type { SetImage } from '../run-record.js';
import type { FilePair } from './environment-files.js';
/** A line of `keys`. */
export interface NamedKey {
    readonly line: string;
    readonly steps: readonly UpdateStep[];
}
/** Reads the lines of `keys`: paths as `update` takes them behind its `#`. */
export declare function parseKeys(lines: readonly string[]): {
    readonly keys: readonly NamedKey[];
    readonly problems: readonly Problem[];
};
/** The files of a pair, read. */
export interface OpenPair extends FilePair {
    readonly from: {
        readonly text: string;
        readonly documents: readonly SourceDocument[];
    };
    readonly to: {
        readonly text: string;
        readonly documents: readonly SourceDocument[];
    };
}
/** What was found in one pair of files: `found` are the versions or keys that both have. */
export interface CopiedPair {
    readonly found: readonly string[];
    readonly edits: readonly YamlEdit[];
    readonly changes: readonly SetImage[];
    readonly problems: readonly Problem[];
}
/** What a key comes down to in one pair of files; `found` is whether the one environment has it there. */
export interface CopiedKey extends Omit<CopiedPair, 'found'> {
    readonly found: boolean;
}
/** Copies the value of a key as it is: a number stays one. */
export declare function copyKey({ line, steps }: NamedKey, pair: OpenPair): CopiedKey;
