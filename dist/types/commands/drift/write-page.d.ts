import type { DriftReport } from '../../core/report/drift-report.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';
import { type Written } from '../write-report.js';
/** Writes the report as a page to the path that `report` names. */
export declare function writeDriftPage(report: DriftReport, settings: Settings, host: Host): Promise<Written>;
