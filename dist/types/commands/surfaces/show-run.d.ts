import { type RunEvent, type RunRecord } from '../../core/run-record.js';
import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
import { type Shown } from './telling.js';
type Started = Extract<RunEvent, {
    readonly type: 'run-started';
}>;
/** What of a run is shown on GitHub while it goes on, and at its end. Nothing of it can fail the run. */
export interface RunSurfaces {
    readonly started: (event: Started) => void;
    /** `proposed`: the event is about a change that is only proposed. */
    readonly ended: (record: RunRecord, run: {
        readonly proposed: boolean;
    }) => Promise<Shown>;
}
/** What the inputs ask for; undefined where that is nothing. Texts that come here must be without secrets. */
export declare function openRunSurfaces(settings: Settings, host: Host): RunSurfaces | undefined;
export {};
