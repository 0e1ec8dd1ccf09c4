import { type OsoplogFacts } from '../osoplog.js';
import type { AuditFacts } from './audit-section.js';
import { type Section } from './page.js';
import type { ReportLinks } from './report-links.js';
/** Where a run was started, beside what the OSOP log has. */
export interface Origin {
    /** Name of the event in the CI system. */
    readonly event: string | undefined;
    /** Absent where no records were written. */
    readonly audit?: AuditFacts | undefined;
    /** Page of the run there. */
    readonly runUrl: string | undefined;
}
/** The facts that an audit asks for, in the words of the OSOP execution log, and what each node put out. */
export declare function recordSection(log: OsoplogFacts, { event, runUrl, audit, links }: Origin & {
    readonly links: ReportLinks;
}): Section;
