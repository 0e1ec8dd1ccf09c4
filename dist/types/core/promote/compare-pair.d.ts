import type { ImageRepository } from '../images/repository.js';
import type { Environments } from './environment-files.js';
import type { CopiedPair, OpenPair } from './keys.js';
/** What both files of a pair have a version of, and what it takes to make the second like the first. */
export declare function comparePair(pair: OpenPair, { repository, from, to }: Environments & {
    readonly repository: ImageRepository;
}): CopiedPair;
