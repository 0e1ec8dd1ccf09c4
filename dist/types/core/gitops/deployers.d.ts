import type { GitApplication } from './git-application.js';
import { type RepositoryFacts } from './model-applications.js';
import { type ChangeIndex } from './source-reasons.js';
/** Finds the applications that deploy what stands in a file of this repository. Each file is looked at once. */
export declare function deployersIn(applications: readonly GitApplication[], { tree, units }: Pick<ChangeIndex, 'tree' | 'units'>, facts: RepositoryFacts): (file: string) => readonly GitApplication[];
