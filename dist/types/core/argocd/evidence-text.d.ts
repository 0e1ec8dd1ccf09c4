import type { Problem } from '../problem.js';
import type { Application } from './application.js';
import { type Evidence } from './evidence.js';
/** The message with each unhealthy resource, how its pod is and the last event of what it is about. Lines of logs are left out: it goes into commits and messages. */
export declare function explainByEvidence({ message, application }: {
    readonly message: string;
    readonly application: Application | undefined;
}, evidence: Evidence | undefined): string;
/** The problem at the line that declares what failed first, where that is checked out. */
export declare function placed(problem: Problem, evidence: Evidence | undefined): Problem;
