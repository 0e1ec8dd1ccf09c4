import { type ConfigWrite } from './config-change.js';
import type { StepContext, StepResult } from './context.js';
/** Words of a branch's name. */
export declare function branchWords(words: readonly string[]): string;
/** Commits and pushes a change, or proposes it as a pull request; a dry run only says what it would be. */
export declare function writeConfig(write: ConfigWrite, context: StepContext): Promise<StepResult>;
