import type { Application } from './application.js';
/** The Application that an answer holds; undefined when it holds something else. */
export declare function parseApplication(body: string): Application | undefined;
/** The Application in one line of the stream of changes (`{"result":{"type","application"}}`). */
export declare function parseStreamedApplication(line: string): Application | undefined;
/** The HTTP status that an error in the middle of a stream stands for. */
export declare function streamedErrorStatus(line: string): number | undefined;
/** The message of an error body, of a unary answer or a stream; undefined when the text is neither. */
export declare function parseErrorMessage(body: string): string | undefined;
/** The token of a session answer. */
export declare function parseSessionToken(body: string): string | undefined;
