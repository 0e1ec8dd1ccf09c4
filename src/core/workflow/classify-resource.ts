import { rolloutActions } from '../argocd/rollouts.js';
import { notText, problem, text, type Classification, type Subject } from './classify-subject.js';

/** The actions of `tool: argocd` on a resource of the application: of a Rollout, and `restart` of a Deployment. */
export function classifyAction(subject: Subject, app: string): Classification | undefined {
  const { node: { id, runtime } } = subject;
  const action = rolloutActions.find((known) => known === runtime['action']);
  if (action === undefined) return undefined;
  const problems = [...notText(subject, 'rollout', 'OSOP-PLAN-002'), ...notText(subject, 'deployment', 'OSOP-PLAN-002')];
  const [rollout, deployment] = [text(runtime['rollout']), text(runtime['deployment'])];
  if (deployment !== undefined && action !== 'restart') {
    problems.push(problem(subject, 'runtime/deployment', { code: 'OSOP-PLAN-002', message: `node \`${id}\` cannot \`${action}\` a Deployment`, hint: 'a Deployment can be restarted; the other actions are for a `rollout`' }));
  }
  if (deployment !== undefined && rollout !== undefined) {
    problems.push(problem(subject, 'runtime/rollout', { code: 'OSOP-PLAN-002', message: `node \`${id}\` names a Rollout and a Deployment`, hint: 'write a node for each' }));
  }
  if (problems.length > 0) return { problems };
  const name = deployment ?? rollout;
  return { step: { kind: 'action', app, action, of: deployment === undefined ? 'Rollout' : 'Deployment', ...(name === undefined ? {} : { name }) } };
}
