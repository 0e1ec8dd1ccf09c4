import { workerData } from 'node:worker_threads';
import type { ThreadData } from './adapters/check-threads/protocol.js';
import { serveChecks } from './adapters/check-threads/serve.js';
import { readBelow } from './adapters/repository-files.js';
import { readSchemaStore } from './adapters/schema-store.js';

/** Checks files for the thread that has started this one. */
export function work(): void {
  serveChecks((workerData as ThreadData).port, { store: readSchemaStore(), readBelow });
}
