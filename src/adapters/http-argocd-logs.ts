import { AdapterError } from '../core/adapter-error.js';
import { parseErrorMessage, parseLogLine, streamedErrorStatus } from '../core/argocd/api-json.js';
import type { ContainerLog } from '../engine/ports.js';
import type { HttpResponse, HttpStream } from './http-types.js';

/** Most of a log that is read, in characters: a few lines are asked for, but a line has no end that is sure. */
const longestLog = 2 * 1024 * 1024;

/** Reads a stream of logs to its end, to the cap, or as far as it comes. An error after the first line leaves what was read. */
export async function readLogs({ status, headers, lines }: HttpStream, explain: (answer: HttpResponse) => AdapterError): Promise<ContainerLog> {
  const read: string[] = [];
  const refusals: string[] = [];
  let size = 0;
  const log = (cutOff: boolean): ContainerLog => ({ lines: read, cutOff, ...(refusals.length === 0 ? {} : { refusal: refusals.join(' ') }) });
  try {
    for await (const line of lines) {
      const parsed = status === 200 ? parseLogLine(line) : undefined;
      if (parsed === undefined) throw explain({ status: errorStatus(line, status), headers, body: line });
      if (parsed.kind === 'end') return log(false);
      (parsed.kind === 'refusal' ? refusals : read).push(parsed.content);
      size += parsed.content.length;
      if (size > longestLog) return log(true);
    }
  } catch (error) {
    if (read.length > 0 && error instanceof AdapterError) return log(true);
    throw error;
  }
  if (status !== 200) throw explain({ status, headers, body: '' });
  // A log that ends without its last line was cut off; one of no pod at all has neither.
  return log(read.length > 0);
}

/** The gateway gives the number of the status with the error; without one, a web page or what else it was. */
function errorStatus(line: string, status: number): number {
  return streamedErrorStatus(line) ?? (status === 200 && parseErrorMessage(line) !== undefined ? 500 : status);
}
