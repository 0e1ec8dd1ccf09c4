import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import { repositoryName } from '../repository-name.js';
import type { NodeType, WorkflowDocument, WorkflowNode } from './document.js';
import type { PlanContext } from './plan-context.js';
import { isWholeReference } from './bound-secrets.js';
import { notBoolean, notText, problem, text, unsupportedAction, type Classification, type Subject } from './classify-subject.js';
import { rolloutActions } from '../argocd/rollouts.js';
import { classifyAction } from './classify-resource.js';
import { classifyCheck, isCheck } from './classify-check.js';
import { classifyBump, classifyKustomize, classifyPromote, classifyTag } from './classify-writing.js';

/** Reads a node's type and `runtime` into a step. Sub-workflows are the caller's (they need files). */
export function classifyNode(document: WorkflowDocument, node: WorkflowNode, context: PlanContext): Classification {
  const custom = context.customHandlers.find((handler) => handler.matches(node));
  if (custom !== undefined) return { step: { kind: 'custom', handler: custom.name } };
  return classifiers[node.type]({ document, node, context });
}

const classifiers: { readonly [T in NodeType]: (subject: Subject) => Classification } = {
  git: classifyGit,
  system: classifySystem,
  infra: classifyInfra,
  api: classifyApi,
  cli: classifyCommand,
  human: () => ({ step: { kind: 'approval' } }),
  agent: unsupportedType,
  db: unsupportedType,
  docker: unsupportedType,
  mcp: unsupportedType,
  cicd: unsupportedType,
  data: unsupportedType,
};

const gitActions: Readonly<Record<string, (subject: Subject) => Classification>> = {
  'webhook': () => ({ step: { kind: 'commit' } }),
  'bump': classifyBump,
  'commit': classifyBump,
  'pull-request': classifyBump,
  'promote': classifyPromote,
  'tag': classifyTag,
};

function classifyGit(subject: Subject): Classification {
  const { node, context } = subject;
  const action = text(node.runtime['action']);
  const classifyAction = Object.hasOwn(gitActions, action ?? 'webhook') ? gitActions[action ?? 'webhook'] : undefined;
  if (classifyAction === undefined) return unsupportedAction(subject, 'action', action, Object.keys(gitActions));
  const problems: Problem[] = [...notText(subject, 'repository', 'OSOP-PLAN-003'), ...notText(subject, 'repo', 'OSOP-PLAN-003')];
  const repository = text(node.runtime['repository']) ?? text(node.runtime['repo']);
  if (repository !== undefined && context.repositories !== 'any') {
    const wanted = repositoryName(repository);
    if (context.repositories.length === 0) {
      problems.push(problem(subject, 'runtime/repository', {
        code: 'OSOP-PLAN-003',
        message: `node \`${node.id}\` names the repository \`${repository}\`, but which repository this run is for is not known`,
        hint: 'set the input config-repository to owner/name (on GitHub Actions it is known by itself)',
      }));
    } else if (wanted === undefined || !context.repositories.includes(wanted)) {
      problems.push(problem(subject, 'runtime/repository', {
        code: 'OSOP-PLAN-003',
        message: `node \`${node.id}\` names the repository \`${repository}\`, but this run is for ${context.repositories.map((name) => `\`${name}\``).join(' and ')}`,
        hint: 'correct `repository` in the workflow, or set the input config-repository',
      }));
    }
  }
  const branch = text(node.runtime['branch']);
  if (branch !== undefined && !branch.includes('{{') && !branch.includes('${') && (context.branch ?? context.otherRef) !== undefined && branch !== context.branch) {
    problems.push(problem(subject, 'runtime/branch', {
      code: 'OSOP-PLAN-004',
      message: `node \`${node.id}\` deploys branch \`${branch}\`, but this run is for ${context.branch === undefined ? `\`${context.otherRef ?? ''}\`` : `branch \`${context.branch}\``}`,
      hint: `run the workflow on \`${branch}\`, for example with \`on: push: branches: [${branch}]\``,
    }));
  }
  if (problems.length > 0) return { problems };
  return classifyAction(subject);
}

function classifySystem(subject: Subject): Classification {
  const action = text(subject.node.runtime['action']);
  return action === 'validate'
    ? { step: { kind: 'validate' } }
    : unsupportedAction(subject, 'action', action, ['validate']);
}

function classifyInfra(subject: Subject): Classification {
  const { node } = subject;
  const tool = text(node.runtime['tool']);
  if (tool === 'kustomize') return classifyKustomize(subject);
  if (tool !== 'argocd') return unsupportedAction(subject, 'tool', tool, ['argocd', 'kustomize']);
  const app = text(node.runtime['app_name']) ?? text(node.runtime['app']) ?? text(node.runtime['application']);
  if (app === undefined || app === '') {
    return {
      problems: [problem(subject, 'runtime', {
        code: 'OSOP-PLAN-005',
        message: `node \`${node.id}\` does not name the Argo CD application`,
        hint: 'add `app_name: <application>` to its runtime',
      })],
    };
  }
  const action = text(node.runtime['action']);
  switch (action) {
    case 'sync': {
      const problems = notText(subject, 'revision', 'OSOP-PLAN-002');
      if (problems.length > 0) return { problems };
      return { step: { kind: 'sync', app, revision: text(node.runtime['revision']), prune: node.runtime['prune'] === true || subject.context.prune } };
    }
    case 'rollback': {
      const steps = node.runtime['steps'] ?? 1;
      if (typeof steps === 'number' && Number.isInteger(steps) && steps >= 1) return { step: { kind: 'rollback', app, steps } };
      return {
        problems: [problem(subject, 'runtime/steps', {
          code: 'OSOP-PLAN-006',
          message: `\`steps\` of node \`${node.id}\` must be a whole number of at least 1`,
          hint: 'steps: 1 goes back to the last healthy revision',
        })],
      };
    }
    default:
      return classifyAction(subject, app) ?? unsupportedAction(subject, 'action', action, ['sync', 'rollback', ...rolloutActions]);
  }
}

const applicationPath = /\/api\/v1\/applications\/([^/?#]+)\/?(?:[?#].*)?$/;
/** How Argo CD's API names the namespace of an application that is not in its own. */
const applicationNamespace = /[?&]appNamespace=([^&#]+)/;

function classifyApi(subject: Subject): Classification {
  const { node } = subject;
  const url = text(node.runtime['url']) ?? '';
  const method = (text(node.runtime['method']) ?? 'GET').toUpperCase();
  if (method === 'GET') {
    const app = applicationPath.exec(url)?.[1];
    if (app !== undefined) {
      const wrong = notBoolean(subject, 'allow_suspended');
      if (wrong.length > 0) return { problems: wrong };
      const allowed = node.runtime['allow_suspended'];
      const namespace = applicationNamespace.exec(url)?.[1];
      return { step: { kind: 'gate', app: [namespace, app].filter((part) => part !== undefined).map(decodeName).join('/'), ...(typeof allowed === 'boolean' ? { allowSuspended: allowed } : {}) } };
    }
  }
  if (method === 'POST' && isWholeReference(url, 'SLACK_WEBHOOK_URL')) {
    if (!subject.context.slackBound) {
      return {
        problems: [problem(subject, 'runtime/url', {
          code: 'OSOP-PLAN-007',
          message: `node \`${node.id}\` posts to {{SLACK_WEBHOOK_URL}}, but the input slack-webhook-url is not set`,
          hint: 'set slack-webhook-url (from a secret), or slack-token and slack-channel; nothing else of the environment is visible to a workflow',
        })],
      };
    }
    return { step: { kind: 'notify', channel: 'slack', body: messageBody(node.runtime['body'] ?? node.runtime['body_template']) } };
  }
  if (method === 'GET' && isCheck(subject)) return classifyCheck(subject);
  return {
    problems: [problem(subject, node.runtime['url'] === undefined ? 'runtime' : 'runtime/url', {
      code: 'OSOP-PLAN-002',
      message: `node \`${node.id}\` cannot be executed here: ${method} to an address that no input names`,
      hint: 'an api node is a GET of https://<argocd>/api/v1/applications/<name>, a GET with success_criteria of an address that allowed-urls allows, or a POST whose whole url is {{SLACK_WEBHOOK_URL}}',
    })],
  };
}

function classifyCommand(subject: Subject): Classification {
  const { node, context } = subject;
  const command = text(node.runtime['command']);
  if (command === undefined || command.trim() === '') return unsupportedAction(subject, 'command', undefined, ['a shell command']);
  const problems: Problem[] = [];
  if (!context.allowCommands) {
    problems.push(problem(subject, 'runtime/command', {
      code: 'OSOP-PLAN-008',
      message: `node \`${node.id}\` runs a program of the runner, which is not allowed`,
      hint: 'set the input allow-commands: true if this workflow file is trusted',
    }));
  }
  if (/\{\{|\$\{\s*\w+\./.test(command)) {
    problems.push(problem(subject, 'runtime/command', {
      code: 'OSOP-PLAN-009',
      message: `the command of node \`${node.id}\` holds a template; a value in a shell command could be run as code`,
      hint: 'put the value under `runtime.env` (env: {SHA: "{{commit_sha}}"}) and use "$SHA" in the command',
    }));
  }
  const env = node.runtime['env'];
  return problems.length > 0 ? { problems } : { step: { kind: 'command', command, env: isJsonObject(env) ? env : {} } };
}

function unsupportedType(subject: Subject): Classification {
  const { node } = subject;
  return {
    problems: [problem(subject, 'type', {
      code: 'OSOP-PLAN-001',
      message: `node \`${node.id}\` of type \`${node.type}\` cannot be executed here`,
      hint: 'executable are git, system (validate), infra (argocd), api, cli and human nodes, and nodes with a workflow_ref',
    })],
  };
}

function messageBody(value: Json | undefined): JsonObject | string | undefined {
  return typeof value === 'string' || isJsonObject(value) ? value : undefined;
}

/** A percent-encoded name is decoded, unless that could make a template of it: templates are checked in the file's own text. */
function decodeName(segment: string): string {
  if (/%(?:7b|24)/i.test(segment)) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
