import type { ConfigRepositoryPort } from './ports.js';
/** The same repository, with something done around each piece of work, that of its states included. */
export declare function wrapRepository(repository: ConfigRepositoryPort, around: <T>(work: Promise<T>) => Promise<T>): ConfigRepositoryPort;
