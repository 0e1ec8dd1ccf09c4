import type { Problem } from '../core/problem.js';
import type { Settings } from '../settings.js';
import type { Host } from '../wiring.js';
import type { CommandResult } from './command-result.js';
/**
 * Tells Slack and webhooks of a deployment that ended before it began: a message and an event `run.ended`, and none that it
 * began. Whoever only proposes a change, or may be a stranger, makes nobody's channel ring. Returns what could not be told.
 */
export declare function tellNotRun({ record, trigger }: CommandResult, settings: Settings, { clock, env, signal }: Host): Promise<readonly Problem[]>;
