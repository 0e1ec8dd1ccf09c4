import type { Verdict } from '../../drift/drift.js';
import type { NodeStatus, ResultWord } from '../../run-record.js';
import { type Html } from './html.js';
declare const severityIcons: {
    readonly error: 'cross';
    readonly warning: 'stop';
    readonly notice: 'dots';
};
/** All icons once, for `<use>`; not shown where it stands. */
export declare const iconSprite: Html;
/** How a node ended. */
export declare function statusLabel(status: NodeStatus, timedOut?: boolean): Html;
/** How a run or an application ended. */
export declare function resultLabel(result: ResultWord): Html;
/** How an application stands to git. */
export declare function verdictLabel(verdict: Verdict): Html;
/** How much a problem weighs. */
export declare function severityLabel(severity: keyof typeof severityIcons): Html;
/** A word on health or sync, with what it means for the reader. */
export declare function healthLabel(word: string | undefined): Html;
/** How a deployment was while it was live. */
export declare function judgedLabel(health: 'healthy' | 'unhealthy' | 'unknown'): Html;
/** The icon of a status within another picture, at a place of its own. */
export declare function placedIcon(status: NodeStatus, { x, y, size }: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
}): Html;
export {};
