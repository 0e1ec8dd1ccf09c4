import { beginning } from '../one-line.js';
import type { DoctorFacts, Right, ServerFacts } from './facts.js';
import { knownFlaws, readVersion, supported } from './argocd-versions.js';
import { answered, checked, notChecked, serverRule, type Breach, type Checked, type Rule } from './rule.js';

const category = 'server';

/** Argo CD answers, is safe to use, and lets this credential do what a deployment needs, and no more. */
export const serverRules: readonly Rule[] = [
  serverRule({
    id: 'DR200', title: 'Argo CD answers', severity: 'error', category,
    why: 'Without it nothing can be deployed, and nothing below be asked.',
    fix: 'Check `argocd-server`, and that the runner reaches it.', source: 'Connectivity',
  }, ({ version, url }) => checked(1, 'why' in version ? [breach(url, version.why, `curl -sS ${url}/api/version`)] : [])),
  serverRule({
    id: 'DR201', title: 'The version of Argo CD is supported', severity: 'warning', category,
    why: 'Argo CD fixes the last three minor versions; an older one gets no corrections, and a much newer one was never tried with this tool.',
    fix: 'Upgrade Argo CD.', source: 'Argo CD: release process; security considerations',
  }, ofVersion(({ minor, text }, url) => {
    if (minor < supported.first) return breach(url, `is ${text}; the oldest version that was supported when this tool was made is 3.${supported.first}`, 'kubectl -n argocd get deploy argocd-server -o jsonpath={..image}');
    return minor > supported.last ? breach(url, `is ${text}, which is newer than what this tool was tried with (3.${supported.last})`, 'osop-argocd --version # look for a newer one') : undefined;
  })),
  serverRule({
    id: 'DR202', title: 'The version of Argo CD has no known flaw that concerns this credential', severity: 'error', category,
    why: 'With these flaws a token of a pipeline reads credentials or Secrets that it must not see.',
    fix: 'Upgrade to the version that corrects it.', source: 'Security advisories of Argo CD',
  }, ofVersion((version, url) => {
    const flaws = knownFlaws(version);
    return flaws.length === 0 ? undefined : breach(url, `is ${version.text}, which has ${flaws.map(({ id, what }) => `${id} (${what})`).join(', ')}`, `# corrected in ${flaws.map(({ fixed }) => fixed).join(', ')}`);
  })),
  serverRule({
    id: 'DR203', title: 'Argo CD takes the credential', severity: 'error', category,
    why: 'A token that was deleted, has ended, or is of another server, may do nothing.',
    fix: 'Make a new token, or log in by `argocd-oidc`.', source: 'Token',
  }, ({ user, url }) => answered(user, (name) => checked(1, name === undefined ? [breach(url, 'does not take the credential: whoever sends it is nobody', 'argocd proj role create-token <project> <role> --expires-in 720h')] : []))),
  serverRule({
    id: 'DR204', title: 'The token ends, and not soon', severity: 'warning', category,
    why: 'A token without an end is good for ever for whoever finds it; one that ends this week stops deployments.',
    fix: 'Make a token of some weeks, or use `argocd-oidc`, which stores none.', source: 'Token; security controls',
  }, tokenEnds),
  serverRule({
    id: 'DR205', title: 'The credential may do what deployments need', severity: 'error', category,
    why: 'Without `get` and `sync` on its applications a run is refused in the middle.',
    fix: 'Add the lines of docs/least-privilege.md to the role.', source: 'Permissions',
  }, rightsRule('needed', (right) => !right.allowed, (right) => ({ message: 'the credential may not do that', fix: policyLine(right) }))),
  serverRule({
    id: 'DR206', title: 'The credential does not administer Argo CD', severity: 'error', category,
    why: 'With such a token whoever reads it once has Argo CD, all that it deploys, and a shell in the pods.',
    fix: 'Give the role the lines of docs/least-privilege.md, and none besides.', source: 'Permissions: what the token should not be able to do',
  }, rightsRule('admin', (right) => right.allowed, (right) => ({ message: 'the credential may do that', fix: `# remove from the role what allows ${right.resource}, ${right.action}` }))),
  serverRule({
    id: 'DR207', title: 'The credential changes Applications by git only', severity: 'warning', category,
    why: 'Who may create, update, override or delete Applications gets past git: what runs is not what was reviewed.',
    fix: 'Give the role `get` and `sync`, and none besides.', source: 'Permissions; declarative only',
  }, rightsRule('change', (right) => right.allowed, (right) => ({ message: 'the credential may do that', fix: `# remove from the role what allows ${right.resource}, ${right.action}` }))),
  serverRule({
    id: 'DR208', title: 'Every Application of the server is defined in git', severity: 'notice', category,
    why: 'An Application that was made by hand is lost with its cluster, and nobody reviewed it.',
    fix: 'Write it to the config repository: `argocd app get <name> -o yaml`.', source: 'Use declarative configurations',
  }, definedInGit),
];

function breach(url: string, message: string, fix: string): Breach {
  return { subject: 'Argo CD', place: { asked: url }, message, fix };
}

function ofVersion(check: (version: NonNullable<ReturnType<typeof readVersion>>, url: string) => Breach | undefined): (server: ServerFacts) => Checked {
  return ({ version, url }) => answered(version, (text) => {
    const known = readVersion(text);
    if (known === undefined) return notChecked(`the server calls its version \`${beginning(text, 60)}\``);
    const found = check(known, url);
    return checked(1, found === undefined ? [] : [found]);
  });
}

const dayMs = 86_400_000;

function tokenEnds({ tokenExpiresMs, url }: ServerFacts, { nowMs }: DoctorFacts): Checked {
  return answered(tokenExpiresMs, (end) => {
    const renew = 'argocd proj role create-token <project> <role> --expires-in 720h';
    if (end === undefined) return checked(1, [breach(url, 'has given out a token that never ends', renew)]);
    const days = Math.floor((end - nowMs) / dayMs);
    const at = new Date(end).toISOString().slice(0, 10);
    if (end <= nowMs) return checked(1, [breach(url, `was given a token that ended on ${at}`, renew)]);
    if (days < 7) return checked(1, [breach(url, `was given a token that ends on ${at}, in ${days} ${days === 1 ? 'day' : 'days'}`, renew)]);
    return checked(1, days > 400 ? [breach(url, `was given a token that ends on ${at}, in more than a year`, renew)] : []);
  });
}

function policyLine({ resource, action, object }: Right): string {
  return `p, <role>, ${resource}, ${action}, ${object}, allow`;
}

/** What could not be asked is told; only when nothing could be, the rule is not checked. */
function rightsRule(use: Right['use'], isBroken: (right: Right & { readonly allowed: boolean }) => boolean, tell: (right: Right) => { readonly message: string; readonly fix: string }): (server: ServerFacts) => Checked {
  return ({ rights, url }) => answered(rights, (all) => {
    const own = all.filter((right) => right.use === use);
    const known = own.flatMap(({ allowed, ...right }) => ('why' in allowed ? [] : [{ ...right, allowed: allowed.value }]));
    const unknown = own.flatMap(({ allowed, resource, action, object }) => ('why' in allowed ? [`${resource} ${action} ${object}: ${allowed.why}`] : []));
    if (known.length === 0) return notChecked(unknown[0] ?? 'there is no application to ask about: name one by app');
    return checked(known.length, known.filter(isBroken).map((right): Breach => ({ subject: `${right.action} ${right.resource} ${beginning(right.object, 100)}`, place: { asked: url }, ...tell(right) })), unknown);
  });
}

/** Nothing is told while the repository may define Applications that are not known. */
function definedInGit({ applications, url }: ServerFacts, { repository: { applications: inGit, sets, unexpanded, definitions } }: DoctorFacts): Checked {
  return answered(applications, (list) => {
    if (definitions.length === 0) return notChecked('this repository defines no Application');
    const open = sets.filter(({ gaps }) => gaps.length > 0).map(({ name }) => `ApplicationSet ${name}`);
    if (open.length + unexpanded.length > 0) return notChecked(`not all Applications of this repository are known: ${[...open, ...unexpanded].slice(0, 3).join(', ')}`);
    const known = new Set(inGit.map(({ name }) => name));
    const strangers = list.filter(({ name, owned }) => !owned && !known.has(name));
    return checked(list.length, strangers.map(({ name }): Breach => ({ subject: `Application ${name}`, place: { asked: url }, message: `is on the server and in no file of this repository: it was made by hand, or another repository defines it`, fix: `argocd app get ${name} -o yaml` })));
  });
}
