import type { ImageRepository } from './repository.js';
/** The names of images that the files in scope mention, for a suggestion where the wanted one is not among them. */
export declare function namesOfImages(repository: ImageRepository, inScope: (path: string) => boolean): readonly string[];
