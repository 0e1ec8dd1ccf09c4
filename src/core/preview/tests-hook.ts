// oxlint-disable consistent-type-definitions -- an interface is no JsonObject, and this is shown as JSON
import type { Application } from '../argocd/application.js';
import { evidenceLimits, tidy } from '../argocd/evidence.js';

/** What became of a hook of the last sync, such as a Job that tests what was deployed. Text in it is untrusted. */
export type HookResult = {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** `PostSync` and the like. */
  readonly hook: string;
  /** `Succeeded`, `Failed`, `Error`, `Running`; empty where Argo CD does not say. */
  readonly phase: string;
  readonly message: string;
  /** Its last lines, without secrets; empty where there are none. */
  readonly log: readonly string[];
  /** Why there is no log. */
  readonly missing?: string;
};

/** More hooks than this are not shown. */
const mostHooks = 5;

/** The PostSync hooks of an Application's last operation, without their logs. */
export function testHooks({ status }: Application): readonly HookResult[] {
  const resources = status?.operationState?.syncResult?.resources ?? [];
  return resources.filter(({ hookType }) => hookType === 'PostSync').slice(0, mostHooks).map(({ group = '', kind, namespace = '', name, hookType = '', hookPhase = '', message = '' }) => ({
    group: tidy(group, evidenceLimits.name), kind: tidy(kind, evidenceLimits.name), namespace: tidy(namespace, evidenceLimits.name), name: tidy(name, evidenceLimits.name),
    hook: hookType, phase: hookPhase, message: tidy(message, evidenceLimits.message), log: [],
  }));
}

/** In one line: `Job smoke Succeeded`. */
export function hookLine({ kind, name, phase }: HookResult): string {
  return `${kind} ${name} ${phase === '' ? 'without a result' : phase}`;
}
