import type { Location } from '../problem.js';
import type { DefinitionPlace } from './git-application.js';
/** Where a definition, or a part of it, stands. */
export type LocateDefinition = (place: DefinitionPlace, pointer?: string) => Location;
/** Finds lines and columns. A file is parsed for them when it is first asked for; one that is gone has its first line. */
export declare function createLocator({ read, before }: {
    readonly read: (path: string) => string | undefined;
    readonly before: ReadonlyMap<string, string | undefined>;
}): LocateDefinition;
