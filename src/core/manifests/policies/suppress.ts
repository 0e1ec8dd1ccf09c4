import { isJsonObject } from '../../json.js';
import type { Finding, ManifestObject } from '../finding.js';
import { own, partAt } from './pod-specs.js';

/** `osop.dev/ignore-policy.<id>: "reason"` on an object. */
const prefix = 'osop.dev/ignore-policy.';

/** Takes out what the object itself says to ignore, where it says why. Without a reason it stays, and the hint tells so. */
export function suppress(object: ManifestObject, findings: readonly Finding[]): { readonly kept: readonly Finding[]; readonly suppressed: readonly { readonly policy: string; readonly reason: string }[] } {
  const annotations = partAt(object.value, ['metadata', 'annotations'])?.value;
  if (!isJsonObject(annotations)) return { kept: findings, suppressed: [] };
  const suppressed = new Map<string, string>();
  const kept = findings.flatMap((finding) => {
    const reason = finding.policy === undefined ? undefined : own(annotations, `${prefix}${finding.policy}`);
    if (finding.policy === undefined || reason === undefined) return [finding];
    if (typeof reason !== 'string' || reason.trim() === '') return [{ ...finding, hint: `the annotation ${prefix}${finding.policy} needs a reason as its value to count` }];
    suppressed.set(finding.policy, reason);
    return [];
  });
  return { kept, suppressed: [...suppressed].map(([policy, reason]) => ({ policy, reason })) };
}
