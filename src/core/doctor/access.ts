import { listOf, mappingAt, textOf } from '../gitops/git-tree.js';
import type { JsonObject } from '../json.js';
import { nearest } from '../did-you-mean.js';
import { beginning } from '../one-line.js';
import { eachObject, type Part } from './checks.js';
import type { PlacedObject } from './model.js';
import { repositoryRule, type Rule } from './rule.js';
import { dataPointer } from './structure.js';

/** Nobody may do more than the work needs. https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/ */
export const accessRules: readonly Rule[] = [
  repositoryRule({
    id: 'DR080', title: 'No policy allows everything', severity: 'error', category: 'access',
    why: 'Whoever has `*` as a resource, or as an action everywhere, administers Argo CD, and with it the clusters.',
    fix: 'Name resources, actions and projects.', source: 'RBAC controls',
  }, eachObject(['ConfigMap'], policies(({ resource, action, object, effect }) => {
    if (effect !== 'allow' || !(resource === '*' || (action === '*' && isEverywhere(object)))) return undefined;
    return { message: `allows ${resource === '*' ? 'everything' : `every action on ${resource}`} everywhere`, fix: 'p, role:deployer, applications, sync, <project>/*, allow' };
  }))),
  repositoryRule({
    id: 'DR081', title: 'Lines of policies have an effect', severity: 'error', category: 'access',
    why: 'A line that Argo CD cannot read makes it refuse the whole policy, or is never asked for.',
    fix: 'Six fields for `p`, three for `g`, with resources and actions that exist.', source: 'RBAC controls',
  }, eachObject(['ConfigMap'], eachLine((line) => {
    const wrong = whyWithoutEffect(line);
    return wrong === undefined ? undefined : { message: wrong, fix: 'p, role:deployer, applications, sync, <project>/*, allow' };
  }))),
  repositoryRule({
    id: 'DR082', title: 'What everybody may do changes nothing', severity: 'error', category: 'access',
    why: '`policy.default` is what every account that can log in may do, and anonymous ones where they are on.',
    fix: 'Leave it empty, or `role:readonly`.', source: 'RBAC controls; security controls',
  }, eachObject(['ConfigMap'], ({ object: { name, value } }) => {
    if (name !== 'argocd-rbac-cm') return undefined;
    const role = textOf(mappingAt(value, 'data')['policy.default']);
    return role === '' || role === 'role:readonly' || role === "''" ? [] : [{ pointer: '/data/policy.default', message: `gives every account the role \`${beginning(role, 60)}\``, fix: "policy.default: ''" }];
  })),
  repositoryRule({
    id: 'DR083', title: 'Roles of projects are narrow', severity: 'warning', category: 'access',
    why: 'A token of such a role may delete applications or run commands in their pods, whoever holds it.',
    fix: 'Name the actions that the holder needs; docs/least-privilege.md has them for this tool.', source: 'RBAC controls; security controls',
  }, eachObject(['AppProject'], projectRoles)),
  repositoryRule({
    id: 'DR084', title: 'Argo CD asks who is there, and opens no shell', severity: 'error', category: 'access',
    why: 'Anonymous access, a web terminal into every pod, or an API key of `admin` make all other rules of access moot.',
    fix: 'Switch it off in argocd-cm.', source: 'Security controls',
  }, eachObject(['ConfigMap'], openDoors)),
  repositoryRule({
    id: 'DR085', title: 'Policies name the projects that may be changed', severity: 'warning', category: 'access',
    why: 'Who may sync, delete or change `*/*` may do so in production, whatever the role was made for.',
    fix: 'Write `<project>/*` in place of `*/*`.', source: 'RBAC controls',
  }, eachObject(['ConfigMap'], policies((policy) => {
    const { resource, action, object, effect } = policy;
    if (effect !== 'allow' || resource === '*' || (action === '*' && isEverywhere(object))) return undefined;
    if (isChange(policy) && isEverywhere(object)) return { message: `allows \`${action}\` on the ${resource} of every project`, fix: `p, ${policy.subject}, ${resource}, ${action}, <project>/*, allow` };
    if (action === '*' || (resource === 'exec' && action === 'create')) return { message: action === '*' ? `allows every action on ${resource} of \`${beginning(object, 60)}\`, deleting them included` : `allows a shell in the pods of \`${beginning(object, 60)}\``, fix: `p, ${policy.subject}, applications, sync, ${object}, allow` };
    return undefined;
  }))),
];

/** A line `p, subject, resource, action, object, effect`. */
interface Policy {
  readonly subject: string;
  readonly resource: string;
  readonly action: string;
  readonly object: string;
  readonly effect: string;
}

interface Told {
  readonly message: string;
  readonly fix: string;
}

function isEverywhere(object: string): boolean {
  return /^\*(?:\/\*)*$/.test(object);
}

function isChange({ resource, action }: Policy): boolean {
  return action !== 'get' && resource !== 'logs';
}

/** The lines of policies in the ConfigMap of Argo CD's RBAC. */
function eachLine(check: (line: string) => Told | undefined): (placed: PlacedObject) => readonly Part[] | undefined {
  return ({ object: { name, value } }) => {
    if (name !== 'argocd-rbac-cm') return undefined;
    return Object.entries(mappingAt(value, 'data')).filter(([key]) => /^policy(?:\..+)?\.csv$/.test(key)).flatMap(([key, text]) => textOf(text).split('\n').flatMap((written): readonly Part[] => {
      const line = written.trim();
      const told = line === '' || line.startsWith('#') ? undefined : check(line);
      return told === undefined ? [] : [{ pointer: dataPointer(key), line, ...told }];
    }));
  };
}

function policies(check: (policy: Policy) => Told | undefined): (placed: PlacedObject) => readonly Part[] | undefined {
  return eachLine((line) => {
    const policy = readPolicy(line);
    return policy === undefined ? undefined : check(policy);
  });
}

function readPolicy(line: string): Policy | undefined {
  const [kind, subject = '', resource = '', action = '', object = '', effect = '', ...rest] = line.split(',').map((field) => field.trim());
  return kind === 'p' && rest.length === 0 && effect !== '' ? { subject, resource, action, object, effect } : undefined;
}

const resources = ['applications', 'applicationsets', 'clusters', 'projects', 'repositories', 'write-repositories', 'accounts', 'certificates', 'gpgkeys', 'logs', 'exec', 'extensions'];
const actions = ['get', 'create', 'update', 'delete', 'sync', 'override', 'rollback', 'action', 'invoke'];
/** Resources whose objects are `<project>/<name>`. */
const inProjects = new Set(['applications', 'applicationsets', 'logs', 'exec']);

function whyWithoutEffect(line: string): string | undefined {
  const fields = line.split(',').map((field) => field.trim());
  const [kind = ''] = fields;
  if (kind === 'g') return fields.length === 3 ? undefined : `has a line \`g\` with ${fields.length} fields; it has three`;
  if (kind !== 'p') return `has a line that begins with \`${beginning(kind, 20)}\`, not with \`p\` or \`g\``;
  if (fields.length !== 6) return `has a line \`p\` with ${fields.length} fields; it has six`;
  const { resource, action, object, effect } = readPolicy(line) ?? { resource: '', action: '', object: '', effect: '' };
  if (effect !== 'allow' && effect !== 'deny') return `has the effect \`${beginning(effect, 20)}\`; it is allow or deny`;
  if (!isPattern(resource) && !resources.includes(resource)) return unknown('resource', resource, resources);
  if (!isPattern(action) && !actions.includes(action.split('/')[0] ?? '')) return unknown('action', action, actions);
  if (inProjects.has(resource) && !object.includes('/') && !isPattern(object)) return `names the object \`${beginning(object, 60)}\`; one of ${resource} is <project>/<name>`;
  return undefined;
}

function isPattern(text: string): boolean {
  return /[*?[{]/.test(text);
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `names the ${what} \`${beginning(name, 40)}\`, which does not exist${near === undefined ? '' : `; did you mean ${near}?`}`;
}

function projectRoles({ object: { value, name } }: PlacedObject): readonly Part[] | undefined {
  const roles = listOf(mappingAt(value, 'spec')['roles']);
  if (roles.length === 0) return undefined;
  return roles.flatMap((role, index) => listOf(mappingAt(role)['policies']).map(textOf).flatMap((line, position): readonly Part[] => {
    const policy = readPolicy(line);
    const pointer = `/spec/roles/${index}/policies/${position}`;
    const fix = `- p, proj:${name}:${textOf(mappingAt(role)['name']) || '<role>'}, applications, sync, ${name}/*, allow`;
    if (policy === undefined) return [{ pointer, message: 'has a policy that is no line `p` of six fields: Argo CD refuses the project', fix }];
    if (policy.effect !== 'allow') return [];
    if (policy.action === '*' || policy.resource === '*') return [{ pointer, message: `lets the role ${beginning(textOf(mappingAt(role)['name']), 40)} do everything in the project`, fix }];
    if (policy.resource === 'exec' || policy.action.startsWith('delete')) return [{ pointer, message: `lets the role ${beginning(textOf(mappingAt(role)['name']), 40)} ${policy.resource === 'exec' ? 'open a shell in pods' : 'delete'}`, fix }];
    return [];
  }));
}

const doors = [
  ['users.anonymous.enabled', 'true', 'lets everybody in without a login', "users.anonymous.enabled: 'false'"],
  ['exec.enabled', 'true', 'opens a web terminal into pods', "exec.enabled: 'false'"],
  ['accounts.admin', /apiKey/, 'lets `admin` have API keys: they may do everything and belong to nobody', 'accounts.admin: login'],
] as const;

function openDoors({ object: { name, value } }: PlacedObject): readonly Part[] | undefined {
  if (name !== 'argocd-cm') return undefined;
  const data: JsonObject = mappingAt(value, 'data');
  return doors.flatMap(([key, open, message, fix]) => {
    const held = textOf(data[key]);
    return held !== '' && (typeof open === 'string' ? held === open : open.test(held)) ? [{ pointer: dataPointer(key), message, fix }] : [];
  });
}
