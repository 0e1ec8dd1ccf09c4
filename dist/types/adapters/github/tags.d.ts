import type { TagRequest, TagResult } from '../../engine/ports.js';
import type { Place } from './tree.js';
/** Makes an annotated tag by GitHub's API: the object, then the ref, which is where it can be refused. */
export declare function makeTag(place: Place, { name, sha, message, author }: TagRequest): Promise<TagResult>;
