import type { HostQuestionsPort, ServerQuestionsPort } from './engine/doctor-ports.js';
import type { Settings } from './settings.js';
import { type Host } from './wiring.js';
/** Something to ask, and how to let go of its connections. */
export interface Opened<T> {
    readonly questions: T;
    readonly close: () => void;
}
/** Opens Argo CD's server for questions. Throws AdapterError for an address that cannot be used. */
export declare function openServerQuestions(settings: Settings, host: Host, serverUrl: string): Promise<Opened<ServerQuestionsPort>>;
/** Where the repository is, as far as GitHub can be asked about it. */
export interface HostedRepository {
    /** Addresses of the repository: `owner/name`, or URLs. */
    readonly addresses: readonly string[];
}
/** Opens GitHub for questions about the repository, or says why not. Throws AdapterError for an address or token that cannot be used. */
export declare function openHostQuestions({ githubToken, allowHttp, configRepository, secrets }: Settings, { env, clock, signal }: Host, { addresses }: HostedRepository): Promise<Opened<HostQuestionsPort> | {
    readonly why: string;
}>;
