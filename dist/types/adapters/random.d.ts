import type { RandomPort } from '../engine/ports.js';
/** Randomness of the machine. */
export declare function createSystemRandom(): RandomPort;
