import { AdapterError } from '../core/adapter-error.js';
import type { Asked, ServerFacts } from '../core/doctor/facts.js';
import { type RightsSubject } from '../core/doctor/rights.js';
import type { ListedApplication, ServerQuestionsPort } from './doctor-ports.js';
/** What to ask a server about. */
export interface ServerExamination {
    readonly questions: ServerQuestionsPort;
    /** The token as it was given; undefined for a login, whose token is made for this run. */
    readonly token: string | undefined;
    /** Chooses among the applications that the credential may see. */
    readonly isAsked: (application: ListedApplication) => boolean;
    /** Applications of the repository's files, for those that the credential may not see. */
    readonly known: readonly RightsSubject[];
    readonly signal: AbortSignal;
}
/** Asks everything, whatever fails of it. Without an answer to the first question nothing else is asked. */
export declare function askServer({ questions, token, isAsked, known, signal }: ServerExamination): Promise<ServerFacts>;
/** An answer, or in a sentence why there is none. */
export declare function answer<T>(question: Promise<T>, failed?: (error: AdapterError) => void): Promise<Asked<T>>;
