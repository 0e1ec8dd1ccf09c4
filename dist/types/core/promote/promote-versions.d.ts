import type { ChangedFile } from '../images/edit-images.js';
import { type Problem } from '../problem.js';
import type { SetImage } from '../run-record.js';
import { type Environments, type EnvironmentsPath } from './environment-files.js';
import { type NamedKey } from './keys.js';
/** What to promote. `paths` are those of the files, from the repository's top; `read` gives their texts. */
export interface PromotionInput extends Environments {
    readonly paths: readonly string[];
    readonly read: (path: string) => string | undefined;
    readonly where: EnvironmentsPath;
    /** A folder or file: counts where the file or its counterpart is in it. Empty for all. */
    readonly configPath: string;
    /** Empty for the versions that are found. */
    readonly keys: readonly NamedKey[];
}
/** What promoting comes down to. Without changed files the other environment has it all already. */
export interface Promotion {
    readonly files: readonly ChangedFile[];
    readonly images: readonly SetImage[];
    /** Files that were promoted from: their content has to be what is healthy. */
    readonly sources: readonly string[];
    /** Files without a counterpart, or with several. */
    readonly skipped: readonly string[];
    readonly problems: readonly Problem[];
}
/** The files that have to be read: of a repository of thousands only those of both environments that count. */
export declare function filesToPromote(input: Omit<PromotionInput, 'read' | 'keys'>): readonly string[];
/**
 * Copies versions from the files of one environment to their counterparts in the other, scalar by scalar. With an
 * error among the problems no file is changed: all is promoted together or not at all.
 */
export declare function promoteVersions(input: PromotionInput): Promotion;
