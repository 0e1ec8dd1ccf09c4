import { textOf } from './record-text.js';
import { canonicalJson } from './canonical-json.js';
import { applicationOf } from './flat-records.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';

/** Version of the schema that the events are of: https://schema.ocsf.io/1.3.0/classes/api_activity */
const ocsfVersion = '1.3.0';
const [classUid, categoryUid] = [6003, 6];
/** What was done, by the first part of the event's name; all else is told as Other. */
const activities: Readonly<Record<string, readonly [id: number, name: string]>> = {
  commit: [3, 'Update'], sync: [3, 'Update'], rollback: [3, 'Update'], action: [3, 'Update'], 'operation-end': [3, 'Update'],
  tag: [1, 'Create'], 'pull-request': [1, 'Create'], message: [1, 'Create'],
  pruning: [4, 'Delete'],
  gate: [2, 'Read'], check: [2, 'Read'], validated: [2, 'Read'],
};

/** A record as an API Activity event of OCSF; the record itself is its `raw_data`, and what has no place there is in `unmapped`. */
export function ocsfEvent(record: JsonObject, version: string): JsonObject {
  const event = textOf(record['event']);
  const [activityId, activityName] = activities[event.split('.')[0] ?? ''] ?? [99, 'Other'];
  const { app, uid, namespace } = applicationOf(record);
  const actor = text(record['actor']);
  const runUrl = text(record['run_url']);
  const error = text(record['error']) ?? text(record['reason']);
  const status = statusOf(record, event);
  const { v: _, time, run, event: _event, hash, prev, actor: _actor, ...unmapped } = record;
  return {
    class_uid: classUid, class_name: 'API Activity', category_uid: categoryUid, category_name: 'Application Activity',
    activity_id: activityId, activity_name: activityName, type_uid: classUid * 100 + activityId, type_name: `API Activity: ${activityName}`,
    time: Date.parse(textOf(time)),
    severity_id: status.id === 2 ? 3 : 1, severity: status.id === 2 ? 'Medium' : 'Informational',
    status_id: status.id, status: status.name,
    message: error === undefined ? event : `${event}: ${error}`,
    metadata: { version: ocsfVersion, uid: hash ?? null, correlation_uid: run ?? null, original_time: textOf(time), product: { name: 'osop-argocd', vendor_name: 'osop-argocd', version } },
    actor: actor === undefined ? { app_name: 'osop-argocd' } : { user: { name: actor }, app_name: 'osop-argocd' },
    api: { operation: event, service: { name: 'osop-argocd' } },
    // The records tell of no address: the page of the CI run is where it came from.
    src_endpoint: { name: runUrl !== undefined && URL.canParse(runUrl) ? new URL(runUrl).host : 'unknown' },
    ...(app === '' ? {} : { resources: [{ type: 'Application', name: app, ...(uid === '' ? {} : { uid }), ...(namespace === '' ? {} : { namespace }) }] }),
    unmapped: { ...unmapped, prev: prev ?? null },
    raw_data: canonicalJson(record),
  };
}

function statusOf(record: JsonObject, event: string): { readonly id: number; readonly name: string } {
  const failed = event.endsWith('.failed') || ['failed', 'rolled-back', 'refused', 'cancelled'].includes(text(record['result'] ?? record['status']) ?? '');
  if (failed) return { id: 2, name: 'Failure' };
  return event.endsWith('.requested') || event === 'run.started' || record['result'] === 'unknown' ? { id: 0, name: 'Unknown' } : { id: 1, name: 'Success' };
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : isJsonObject(value) ? canonicalJson(value) : undefined;
}
