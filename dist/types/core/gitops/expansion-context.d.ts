import type { JsonObject } from '../json.js';
import type { GitTree } from './git-tree.js';
import type { GoMap } from './go-template/values.js';
import type { FieldRenderer } from './render-fields.js';
import type { ServerAnswers } from './server-answers.js';
/** What one application is made of. `from` are the files and folders of the repository that gave it. */
export interface ParameterSet {
    readonly parameters: GoMap;
    readonly from: readonly string[];
}
/** What generators need to know. */
export interface ExpansionContext {
    readonly tree: GitTree;
    readonly renderer: FieldRenderer;
    /** Whether an address is that of the repository of the tree. */
    readonly isOwn: (repoURL: string) => boolean;
    /** Whether a revision is the branch that the tree is, or will be, the head of. */
    readonly follows: (revision: string) => boolean;
    /** `--enable-new-git-file-globbing` of Argo CD. */
    readonly newGlobbing: boolean;
    /** Parameters of generators that only a server can ask. */
    readonly given: GivenParameters;
    /** What a server said to what only it can tell; none where it was not asked. */
    readonly answers?: ServerAnswers | undefined;
    readonly set: string;
}
/**
 * Parameters of generators that only a server can ask, by their kind (`clusters`, `pullRequest`, `scmProvider`, `plugin`,
 * `clusterDecisionResource`), or for one set by `<name of the set>/<kind>`. Clusters are `{name, server, project, labels, annotations}`.
 */
export type GivenParameters = Readonly<Record<string, readonly JsonObject[]>>;
