import type { DriftReport } from '../../core/report/drift-report.js';
import type { Settings } from '../../settings.js';
import { version } from '../../version.js';
import type { Host } from '../../wiring.js';
import { argocdUrl, writeText, type Written } from '../write-report.js';

/** Writes the report as a page to the path that `report` names. */
export async function writeDriftPage(report: DriftReport, settings: Settings, host: Host): Promise<Written> {
  const { driftPage } = await import('../../core/report/html/drift-page.js');
  return writeText(settings.report ?? '', driftPage({ report, knownUrls: [argocdUrl(settings)], madeAt: host.clock.now(), toolVersion: version }), { settings, host });
}
