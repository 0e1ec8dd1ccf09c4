import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { SchemaStore } from '../core/manifests/store.js';

/** Beside this folder in the sources, and beside each bundle's folder in `dist/`. */
const file = join(dirname(fileURLToPath(import.meta.url)), '..', 'schemas', 'kubernetes.jsonl.gz');

/** Reads the embedded types of Kubernetes and Argo. */
export function readSchemaStore(): SchemaStore {
  return new SchemaStore(gunzipSync(readFileSync(file)).toString('utf8'));
}
