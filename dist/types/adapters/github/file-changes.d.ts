import type { JsonObject } from '../../core/json.js';
import type { RepositoryChange } from '../../engine/ports.js';
import type { Tree } from './tree.js';
/**
 * A change as `FileChanges` of the API (https://docs.github.com/graphql/reference/input-objects#filechanges), which can set
 * the contents of plain files and delete any. Throws `refused` for what else it would need.
 */
export declare function fileChangesOf({ files, reverted }: RepositoryChange, tree: Tree): Promise<JsonObject>;
