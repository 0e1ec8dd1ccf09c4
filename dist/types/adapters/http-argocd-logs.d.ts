import { AdapterError } from '../core/adapter-error.js';
import type { ContainerLog } from '../engine/ports.js';
import type { HttpResponse, HttpStream } from './http-types.js';
/** Reads a stream of logs to its end, to the cap, or as far as it comes. An error after the first line leaves what was read. */
export declare function readLogs({ status, headers, lines }: HttpStream, explain: (answer: HttpResponse) => AdapterError): Promise<ContainerLog>;
