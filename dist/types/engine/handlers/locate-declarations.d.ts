import type { Application } from '../../core/argocd/application.js';
import { type Failing, type Place } from '../../core/argocd/evidence.js';
import { type Wanted } from '../../core/argocd/tracked-revision.js';
import type { ConfigRepositoryPort, GitPort } from '../ports.js';
/** Where a resource is declared: at the deployed commit, and in what is checked out. */
export interface Declaration {
    readonly declaredAt: Place;
    readonly checkedOutAt?: Place;
}
/** What is looked for. `wanted` has the deployed commit; `elsewhere` is true where the checkout is of another repository. */
export interface Search {
    readonly application: Application;
    readonly wanted: Wanted;
    readonly failing: readonly Failing[];
    readonly elsewhere: boolean;
}
/** Declarations by `keyOf`, or why they could not be looked for. A resource that no file is seen to declare is absent. */
export declare function locateDeclarations({ application, wanted, failing, elsewhere }: Search, { git, configRepository }: {
    readonly git: GitPort;
    readonly configRepository: ConfigRepositoryPort;
}): Promise<ReadonlyMap<string, Declaration> | {
    readonly why: string;
}>;
