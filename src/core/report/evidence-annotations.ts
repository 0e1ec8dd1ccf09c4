import { titleOf, type ResourceEvidence } from '../argocd/evidence.js';
import { describePod } from '../argocd/pod-state.js';
import type { Problem } from '../problem.js';
import type { RunRecord } from '../run-record.js';
import { describeEvent, logTitle, stateOf } from './evidence-lines.js';

/** Last lines of a log in an annotation. */
const mostLines = 10;

/**
 * The problems of a run as annotations show them: one that stands at a manifest tells more of what failed there, and
 * further resources that failed stand at manifests of their own.
 */
export function explainedProblems({ problems, apps }: Pick<RunRecord, 'problems' | 'apps'>): readonly Problem[] {
  const located = apps.flatMap(({ name, evidence }) => (evidence?.resources ?? []).flatMap((resource) => (resource.checkedOutAt === undefined ? [] : [{ name, resource, place: resource.checkedOutAt }])));
  const of = (problem: Problem): ResourceEvidence | undefined =>
    located.find(({ name, place }) => problem.where?.file === place.file && problem.where.line === place.line && problem.message.includes(name))?.resource;
  const told = new Set(problems.map(of));
  const explained = problems.map((problem) => {
    const resource = of(problem);
    return resource === undefined ? problem : { ...problem, message: [problem.message, ...logOf(resource)].join('\n') };
  });
  const others = located.filter(({ resource }) => !told.has(resource)).map(({ name, resource, place }): Problem => ({
    code: 'OSOP-GATE-001',
    severity: 'error',
    message: [`${titleOf(resource)} of ${name}: ${stateOf(resource)}${resource.message === undefined ? '' : `: ${resource.message}`}`, ...podOf(resource), ...resource.events.slice(0, 1).map(describeEvent), ...logOf(resource)].join('\n'),
    where: place,
    hint: `look at ${resource.url}`,
  }));
  return [...explained, ...others];
}

function podOf({ pod }: ResourceEvidence): readonly string[] {
  return pod === undefined ? [] : [describePod(pod)];
}

function logOf({ log }: ResourceEvidence): readonly string[] {
  return log === undefined ? [] : [`${logTitle(log)}:`, ...log.lines.slice(-mostLines).map((line) => `| ${line}`)];
}
