import { randomUUID } from 'node:crypto';

import type { RandomPort } from '../engine/ports.js';

/** Randomness of the machine. */
export function createSystemRandom(): RandomPort {
  return { uuid: () => randomUUID(), fraction: Math.random };
}
