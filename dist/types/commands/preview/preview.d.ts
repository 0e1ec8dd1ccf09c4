import type { Settings } from '../../settings.js';
import { readEvent, type Host } from '../../wiring.js';
import { type Performance } from '../carry-out.js';
import { type CommandResult } from '../command-result.js';
/** What a run of `preview` does. */
export type PreviewAction = 'deploy' | 'delete' | 'sweep';
/** What the input says, or the event. */
export declare function actionOf({ preview: { action } }: Settings, event: ReturnType<typeof readEvent>): PreviewAction;
/**
 * `preview`: makes the preview of a pull request, waits for it, or takes it away. What comes from a fork is only planned, unless an
 * input says otherwise. The template is the base's: nothing that the head has decides where anything is deployed.
 */
export declare function preview(settings: Settings, host: Host, outlets: Pick<Performance, 'report' | 'audit'>): Promise<CommandResult>;
