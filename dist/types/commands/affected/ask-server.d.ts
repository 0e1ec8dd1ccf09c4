import { type RepositoryFacts } from '../../core/gitops/model-applications.js';
import type { Problem } from '../../core/problem.js';
import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
import type { ReadChange } from './read-change.js';
interface Asking {
    readonly settings: Settings;
    readonly host: Host;
}
/**
 * Has the server that the inputs name tell what only one can about the ApplicationSets of a change: it generates Applications and
 * keeps none. Unless the commit is the one on a branch of this repository that the event is for, it is asked about what the base
 * has too: a generator of a pull request would have the server send its credentials wherever it says. Throws AdapterError
 * (`cancelled`) only.
 */
export declare function askServer({ change, head }: Pick<ReadChange, 'change' | 'head'>, facts: RepositoryFacts, { settings, host }: Asking): Promise<{
    readonly facts: RepositoryFacts;
} | {
    readonly problems: readonly Problem[];
}>;
export {};
