import { type Json } from '../../core/json.js';
import type { CommentRequest } from '../../engine/surfaces.js';
import type { Place } from './tree.js';
/**
 * Makes the comment, or changes the one that is there. It is known by its first line and by who wrote it: somebody else may
 * copy the line. An answer that is lost is looked up before anything is sent again.
 */
export declare function showComment(place: Place, request: CommentRequest): Promise<{
    readonly url: string | undefined;
    readonly created: boolean;
}>;
/** Whom the token belongs to: `github-actions[bot]`, an App or a person. The REST API tells that to people only. */
export declare function viewerOf({ api }: Place, needed?: string): Promise<string>;
/** GraphQL names an App with or without `[bot]`; a person can be called like it is without. */
export declare function isBy(written: Json, viewer: string): boolean;
/** Sends again what may be sent twice, once, where no answer came. */
export declare function onceMore<T>(send: () => Promise<T>): Promise<T>;
