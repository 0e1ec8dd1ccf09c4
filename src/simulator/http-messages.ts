/** A request as it reaches the simulator, without the transport. */
export interface SimulatorRequest {
  readonly method: string;
  /** Path and query, undecoded: `/api/v1/applications/web?refresh=normal`. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
  /** Aborted when the client has gone. */
  readonly signal?: AbortSignal;
}

/** An answer. The body of a stream yields one message at a time; ending its iteration ends the stream. */
export interface SimulatorResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<string>;
}

/** The connection breaks off without an answer, or in the middle of one. */
export class ConnectionCut extends Error {
  constructor() {
    super('connection cut');
    this.name = 'ConnectionCut';
  }
}

/** A gRPC status: what Argo CD's handlers fail with. `code` is the number of the status. */
export class GrpcError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = 'GrpcError';
    this.code = code;
  }
}

/** Codes that the simulator answers with, see google.golang.org/grpc/codes. */
export const GrpcCode = {
  canceled: 1,
  unknown: 2,
  invalidArgument: 3,
  notFound: 5,
  permissionDenied: 7,
  failedPrecondition: 9,
  unimplemented: 12,
  internal: 13,
  unavailable: 14,
  unauthenticated: 16,
} as const;

const HTTP_STATUS: Readonly<Record<number, readonly [number, string]>> = {
  1: [408, 'Request Timeout'],
  3: [400, 'Bad Request'],
  5: [404, 'Not Found'],
  7: [403, 'Forbidden'],
  9: [400, 'Bad Request'],
  12: [501, 'Not Implemented'],
  14: [503, 'Service Unavailable'],
  16: [401, 'Unauthorized'],
};

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON as Go's encoding/json writes it: safe inside HTML. */
export function goJson(value: unknown): string {
  const plain = JSON.stringify(value);
  return /[<>&\u2028\u2029]/.test(plain) ? plain.replaceAll(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? character) : plain;
}

/** 200 with a JSON body. */
export function json(value: unknown): SimulatorResponse {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: goJson(value) };
}

/** A plain text answer; that of an error ends with a line break, as Go's http.Error has it. */
export function text(status: number, line: string, contentType = 'text/plain; charset=utf-8'): SimulatorResponse {
  const body = status < 400 ? line : `${line}\n`;
  return { status, headers: { 'content-type': contentType }, body };
}

/** The gateway's answer to a failed unary call. */
export function errorResponse(error: GrpcError): SimulatorResponse {
  const [status] = HTTP_STATUS[error.code] ?? [500, ''];
  const body = goJson({ error: error.message, code: error.code, message: error.message });
  return { status, headers: { 'content-type': 'application/json' }, body };
}

/** The gateway's answer to a stream that failed: a whole response before the first message, a chunk after it. */
export function streamError(error: GrpcError): SimulatorResponse {
  const [status, reason] = HTTP_STATUS[error.code] ?? [500, 'Internal Server Error'];
  const body = goJson({
    error: { grpc_code: error.code, http_code: status, message: error.message, http_status: reason },
  });
  return { status, headers: { 'content-type': 'application/json' }, body };
}
