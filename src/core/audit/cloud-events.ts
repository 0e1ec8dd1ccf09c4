import type { JsonObject } from '../json.js';
import { textOf } from './record-text.js';

/**
 * A record as a CloudEvent, with the record as its data. Its hash is the id: a record that is sent twice has the same.
 * https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 */
export function cloudEvent(record: JsonObject): JsonObject {
  const { app, run, run_url: runUrl, event, time, hash } = record;
  const subject = typeof app === 'string' ? app : typeof app === 'object' && app !== null && 'name' in app && typeof app.name === 'string' ? app.name : undefined;
  return {
    specversion: '1.0',
    id: hash,
    source: typeof runUrl === 'string' && runUrl !== '' ? runUrl : `urn:uuid:${textOf(run)}`,
    type: `osop-argocd.audit.${textOf(event)}.v1`,
    time,
    ...(subject === undefined ? {} : { subject }),
    datacontenttype: 'application/json',
    data: record,
  };
}
