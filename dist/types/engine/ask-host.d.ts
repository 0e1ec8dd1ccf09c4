import type { HostFacts } from '../core/doctor/facts.js';
import type { HostQuestionsPort } from './doctor-ports.js';
/** Asks what protects a branch, the default one where none is named, and which webhooks there are. */
export declare function askHost(questions: HostQuestionsPort, branch: string | undefined): Promise<HostFacts | {
    readonly why: string;
}>;
