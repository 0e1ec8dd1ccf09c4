import type { RunBeginning } from '../../src/core/messages/run-message.js';
import { recordStart, runRecord } from './records.js';

/** A run that a push has started on GitHub. */
export function runBeginning(given: Partial<RunBeginning> = {}): RunBeginning {
  const { runId, workflow, commitSha } = runRecord();
  return {
    runId, workflow, startedAt: recordStart, apps: 'production-app', repository: 'org/k8s-manifests', branch: 'main', commit: commitSha, event: 'push', actor: 'ada',
    runUrl: 'https://github.com/org/k8s-manifests/actions/runs/4711',
    ...given,
  };
}
