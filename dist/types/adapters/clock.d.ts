import type { Clock } from '../core/clock.js';
/** Real time. The only place of the product that starts a timer. */
export declare function createSystemClock(): Clock;
