import type { Location } from '../problem.js';
import type { YamlEdit } from '../yaml/splice.js';

/** What sort of thing sets the image there. */
export type PlaceKind =
  | 'kustomize-image' | 'kustomize-new-image' | 'helm-values' | 'container'
  | 'application-parameters' | 'application-values' | 'application-kustomize' | 'update';

/** One scalar before and after; `from` is empty where it is new, `to` where it goes. `path` is as `update` takes it. */
export interface PlaceChange {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** What has to be written, or why it cannot be: the end of a sentence that begins with the place. No changes: it is so already. */
export type PlacePlan =
  | { readonly kind: 'write'; readonly edits: readonly YamlEdit[]; readonly changes: readonly PlaceChange[] }
  | { readonly kind: 'refused'; readonly because: string; readonly hint: string };

/** A place that sets an image. */
export interface ImagePlace {
  readonly kind: PlaceKind;
  readonly file: string;
  /** Of the tag, the whole image or the digest, whichever tells the version. */
  readonly path: string;
  readonly where: Location;
  /** The version or reference that stands there. */
  readonly current: string;
  readonly plan: PlacePlan;
}

/** A place as the search sees it, before it is known what overrides what. */
export interface Candidate extends ImagePlace {
  /** The image's name there, as written; undefined where only a tag stands and the name was inferred. */
  readonly name: string | undefined;
  /** Inferred from file names alone: counts where nothing better is found. */
  readonly guessed: boolean;
  /** The same pod, kustomization or values: equal images in one group are changed together. */
  readonly group: string;
  /** For Helm: where the image stands within the values (`/image`). */
  readonly valuePath?: string;
  /** For containers: `Deployment/web`, by which a patch is known to be for a resource. */
  readonly object?: string;
}

/** The search ends at more: what overrides what is compared pair by pair, and nobody deploys one image by so many places. */
export const mostCandidates = 2000;
