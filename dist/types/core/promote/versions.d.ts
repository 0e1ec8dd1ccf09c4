import { type ImageReference } from '../images/image-reference.js';
import type { ImageRequest } from '../images/image-requests.js';
import type { PlacePlan } from '../images/place.js';
import { type SourceDocument } from '../images/source-documents.js';
import { type Slot } from '../images/write-image.js';
import type { Location } from '../problem.js';
/** A version as one environment has it: that of an image, or a revision or release as text. */
export type Version = {
    readonly kind: 'image';
    readonly tag?: string;
    readonly digest?: string;
    readonly newName?: string;
} | {
    readonly kind: 'text';
    readonly value: string;
};
/** What the version of the counterpart comes down to at a place; `left` says why it stays as it is: a sentence that begins with the place. */
export type CopyPlan = PlacePlan | {
    readonly kind: 'left';
    readonly because: string;
    readonly hint: string;
};
/** A place of a file that has a version. */
export interface VersionPlace {
    /** The same in both environments. */
    readonly key: string;
    /** For people: the image, or the Application. */
    readonly name: string;
    /** The name of the image that runs there, where it is no part of the version. */
    readonly imageName?: string;
    readonly path: string;
    readonly where: Location;
    /** What is there; undefined where nothing is that can be copied elsewhere. */
    readonly version: Version | undefined;
    /** Why what is there is no version that can be copied: the end of a sentence that begins with the place. */
    readonly wrong?: string;
    readonly write: (version: Version) => CopyPlan;
}
/** A place, without what is the same for all of a document. Where it is costs a full reading of the file, so it is told when asked. */
export declare function placeIn(document: SourceDocument, pointer: string, rest: Omit<VersionPlace, 'path' | 'where'>): VersionPlace;
/** An image as planners take it: `name` is what stays. */
export declare function requestOf(name: string, { tag, digest, newName }: Extract<Version, {
    readonly kind: 'image';
}>): ImageRequest;
/** A version of an image, or why there is none that can be copied; undefined where nothing tells a version. */
export declare function imageVersion(parts: {
    readonly tag?: Slot | undefined;
    readonly digest?: Slot | undefined;
    readonly newName?: string | undefined;
}): Pick<VersionPlace, 'version' | 'wrong'> | undefined;
/**
 * `1.20` without quotes is the number 1.2 for Helm, and no tag for kustomize: what is meant cannot be told. Undefined
 * for text and for what reads as it is written; else the end of a sentence.
 */
export declare function unquoted(slot: Slot | undefined): string | undefined;
/** The version in a whole reference. */
export declare function referenceVersion({ tag, digest }: ImageReference): Pick<VersionPlace, 'version'> | undefined;
/** The last part of the name of an image, by which registries of environments can differ. Text that is no image stays as it is. */
export declare function shortImageName(name: string): string;
/** Sets a scalar to a text. */
export declare function planText(document: SourceDocument, slot: Slot, value: string): PlacePlan;
/** True when the one environment has what the other has. What only the counterpart has besides does not count. */
export declare function isSameVersion(source: Version, target: Version | undefined): boolean;
