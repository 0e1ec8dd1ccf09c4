import type { ServerQuestionsPort } from '../engine/doctor-ports.js';
import { type QueryConnection } from './http-argocd-queries.js';
import type { HttpRequest, HttpResponse } from './http-types.js';
/** What these requests need of the client. `sendOpenly` sends without a credential. */
export interface QuestionConnection extends Pick<QueryConnection, 'base' | 'clock' | 'random' | 'send'> {
    readonly sendOpenly: (request: HttpRequest) => Promise<HttpResponse>;
}
/** Questions about the server itself, and about what the credential may do. */
export declare function createQuestions(connection: QuestionConnection): ServerQuestionsPort;
