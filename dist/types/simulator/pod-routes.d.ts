import { type Access } from './access.js';
import type { SimulatorOptions } from './options.js';
import type { Route } from './route.js';
/** Logs of pods. */
export declare function podRoutes({ clock, logs }: Pick<SimulatorOptions, 'clock' | 'logs'>, access: Access): readonly Route[];
