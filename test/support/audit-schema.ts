import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonObject } from '../../src/core/json.js';

/** The schema of a record, as it is published. */
export const auditSchema = JSON.parse(readFileSync(fileURLToPath(new URL('../../docs/schemas/audit-record.v1.schema.json', import.meta.url)), 'utf8')) as JsonObject;
const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true, formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) } }).compile(auditSchema);

/** What in the lines of a log or ledger the published schema does not allow. */
export function schemaErrors(text: string): readonly string[] {
  return text.trim().split('\n').flatMap((line) => {
    const record = JSON.parse(line) as JsonObject;
    return validate(record) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${String(record['event'])}${instancePath} ${message ?? ''}`);
  });
}
