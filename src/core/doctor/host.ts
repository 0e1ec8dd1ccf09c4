import type { HostFacts, Hook } from './facts.js';
import { answered, checked, hostRule, type Breach, type Checked, type Rule } from './rule.js';

const category = 'host';

/** Nobody changes what is deployed without another one looking, and Argo CD hears of it at once. */
export const hostRules: readonly Rule[] = [
  hostRule({
    id: 'DR220', title: 'The branch that is deployed is protected', severity: 'warning', category,
    why: 'Who can push to the branch deploys: without protection that is everybody who can write to the repository.',
    fix: 'Add a ruleset for the branch: Settings, Rules, Rulesets.', source: 'Git branching strategy: use a protected main branch',
  }, (host) => answered(host.isProtected, (isProtected) => checked(1, isProtected ? [] : [breach(host, `\`${host.branch}\` is not protected`, rulesetCommand(host))]))),
  hostRule({
    id: 'DR221', title: 'Changes go through reviewed pull requests', severity: 'warning', category,
    why: 'A change that nobody else has seen is deployed as any other.',
    fix: 'Require a pull request with one approval.', source: 'All changes must go through a Pull Request process',
  }, (host) => answered(host.reviewed, (reviewed) => checked(1, reviewed ? [] : [breach(host, `\`${host.branch}\` takes changes without a reviewed pull request`, rulesetCommand(host))]))),
  hostRule({
    id: 'DR222', title: 'History is not rewritten', severity: 'warning', category,
    why: 'A push by force takes away the commits that say what ran, and those to go back to.',
    fix: 'Add the rule `non_fast_forward` to the ruleset of the branch.', source: 'Immutable audit trails; auditable: all changes tracked in git history',
  }, (host) => answered(host.forcePush, (isAllowed) => checked(1, isAllowed ? [breach(host, `\`${host.branch}\` may be pushed to by force`, rulesetCommand(host))] : []))),
  hostRule({
    id: 'DR223', title: 'A webhook tells Argo CD of pushes', severity: 'notice', category,
    why: 'Without one Argo CD looks every two to three minutes: each deployment waits for that, or asks for a refresh.',
    fix: 'Add a webhook to `https://<argocd>/api/webhook` for the event push, with a secret.', source: 'Argo CD polls git every 3 minutes; webhooks',
  }, (host, { server }) => answered(host.hooks, (hooks) => webhook(hooks, host, 'why' in server ? undefined : server.url))),
];

function breach({ repository }: HostFacts, message: string, fix: string): Breach {
  return { subject: `repository ${repository}`, place: { asked: repository }, message, fix };
}

function rulesetCommand({ repository, branch }: HostFacts): string {
  return `gh api repos/${repository}/rulesets -f name=${branch} -f target=branch -f enforcement=active -f 'conditions[ref_name][include][]=refs/heads/${branch}' -f 'rules[][type]=pull_request' -f 'rules[][type]=non_fast_forward'`;
}

/** A hook of an organisation, or one that Argo CD gets by another way, is not among those of the repository. */
function webhook(hooks: readonly Hook[], host: HostFacts, serverUrl: string | undefined): Checked {
  const own = hooks.filter(({ url }) => /\/api\/webhook\/?$/.test(url) && (serverUrl === undefined || sameHost(url, serverUrl)));
  const [first] = own;
  const target = `${serverUrl ?? 'https://<argocd>'}/api/webhook`;
  const fix = `gh api repos/${host.repository}/hooks -f name=web -f 'events[]=push' -f 'config[url]=${target}' -f 'config[content_type]=json' -f 'config[secret]=<webhook.github.secret>'`;
  if (first === undefined) return checked(1, [breach(host, `the repository has no webhook to ${target}; one of the organisation is not seen here`, fix)]);
  const works = own.find(({ active, events, lastStatus }) => active && (events.includes('push') || events.includes('*')) && (lastStatus === undefined || lastStatus < 400));
  if (works !== undefined) return checked(1, works.checksCertificate ? [] : [breach(host, `the webhook to ${target} does not check the server's certificate`, fix)]);
  const why = !first.active ? 'is switched off' : first.lastStatus !== undefined && first.lastStatus >= 400 ? `was answered ${first.lastStatus} the last time` : 'is not for the event push';
  return checked(1, [breach(host, `the webhook to ${target} ${why}`, fix)]);
}

function sameHost(url: string, other: string): boolean {
  return URL.canParse(url) && URL.canParse(other) && new URL(url).host === new URL(other).host;
}
