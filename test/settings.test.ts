import { describe, expect, test } from 'vitest';
import { parseArguments } from '../src/arguments.js';
import { inputs, type InputSpec } from '../src/inputs.js';
import { readSettings, type RawInputs, type Settings } from '../src/settings.js';
import { checkConnection, warnAboutConnection } from '../src/wiring.js';

async function settingsOf(raw: RawInputs, env: Readonly<Record<string, string | undefined>> = {}): Promise<Settings> {
  const { settings, problems } = await readSettings(raw, env);
  if (settings === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  expect(problems).toEqual([]);
  return settings;
}

/** `message | hint` of every problem; there are no settings then. */
async function problemsOf(raw: RawInputs): Promise<readonly string[]> {
  const { settings, problems } = await readSettings(raw, {});
  expect(settings === undefined).toBe(problems.length > 0);
  expect(problems.every(({ code, severity }) => code === 'OSOP-INPUT-001' && severity === 'error')).toBe(true);
  return problems.map(({ message, hint }) => `${message} | ${hint ?? ''}`);
}

test('without any input the defaults are those of the contract', async () => {
  expect(await settingsOf({})).toMatchObject({
    command: 'run', workflow: undefined, workflowInputs: {}, variables: {}, dryRun: false, allowCommands: false, approve: [], timeoutSec: 1800, workingDirectory: '.', allowHttp: false,
    argocd: { server: undefined, token: undefined, headers: {}, skipTlsVerify: false },
    app: undefined, prune: false, onOperationInProgress: 'wait', healthTimeoutSec: 600, stableForSec: 5, degradedGraceSec: 30, allowSuspended: false,
    configRepository: undefined, configPath: '', rollback: 'auto', failOnRollback: true, changedOnly: true, annotations: true, summary: true, slackWebhookUrl: undefined, scenario: 'healthy', secrets: [],
  });
});

describe('booleans', () => {
  test.each(['true', 'True', 'TRUE', 'yes', 'on', '1', ' true '])('%j is true', async (written) => {
    expect((await settingsOf({ 'dry-run': written })).dryRun).toBe(true);
  });

  test.each(['false', 'False', 'FALSE', 'no', 'off', '0'])('%j is false, against a default of true too', async (written) => {
    expect(await settingsOf({ 'dry-run': written, 'fail-on-rollback': written })).toMatchObject({ dryRun: false, failOnRollback: false });
  });

  test.each(['maybe', 'truee', '2', 'y', '{{x}}'])('%j is neither', async (written) => {
    expect(await problemsOf({ 'dry-run': written })).toEqual([`input dry-run: \`${written}\` is neither true nor false | write true or false`]);
  });
});

describe('who is told of a run', () => {
  test('is a channel of Slack, and addresses of which each is a line or a flag of its own', async () => {
    const { notify, secrets } = await settingsOf({ 'slack-token': 'a-token', 'slack-channel': '#deploys', 'webhook-urls': 'https://one.test/in?key=1,2\n\n http://127.0.0.1:9000/in ', 'webhook-secret': 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' });
    expect(notify).toEqual({ slack: { token: 'a-token', channel: '#deploys', apiUrl: 'https://slack.com/api' }, webhookUrls: ['https://one.test/in?key=1,2', 'http://127.0.0.1:9000/in'], webhookSecret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' });
    expect(secrets).toContain('a-token');
    expect(parseArguments(['sync', '--webhook-urls', 'https://one.test', '--webhook-urls=https://two.test']).raw['webhook-urls']).toBe('https://one.test\nhttps://two.test');
    expect((await settingsOf({ 'slack-channel': 'C1' })).notify).toEqual({ slack: undefined, webhookUrls: [], webhookSecret: undefined });
  });

  test.each<readonly [RawInputs, string]>([
    [{ 'slack-token': 'hunter2' }, 'input slack-token is set without slack-channel | set slack-channel to the id of the channel (C0123456789)'],
    [{ 'slack-token': 'x', 'slack-channel': 'a b' }, 'input slack-channel: `a b` is no channel | write its id, such as C0123456789, or its name'],
    [{ 'slack-token': 'x', 'slack-channel': 'C1', 'slack-api-url': 'http://slack.test' }, 'input slack-api-url is plain http to slack.test | Use https. Where the network itself is trusted, set allow-http: true.'],
    [{ 'webhook-urls': 'https://ok.test\nhttp://hooks.test/hunter2' }, 'input webhook-urls has a line that is plain http to hooks.test | Use https. Where the network itself is trusted, set allow-http: true.'],
    [{ 'webhook-urls': 'hunter2' }, 'input webhook-urls has a line that is not a URL | Write it as https://host or https://host/path.'],
    [{ 'webhook-secret': 'whsec_hunter2' }, 'input webhook-secret begins with whsec_, but is not base64 behind it | copy all of it, or write a secret that does not begin so'],
  ])('%j is refused, and not quoted where it is secret', async (raw, problem) => {
    expect(await problemsOf(raw)).toEqual([problem]);
  });
});

describe('what checks may ask', () => {
  test('is a list of origins, with headers that are sent to one of them only and that nothing may print', async () => {
    const settings = await settingsOf({ 'allowed-urls': 'https://prom.example\nhttp://127.0.0.1:9090/', 'check-headers': 'https://prom.example Authorization: Bearer s3cr3t-token\nhttps://prom.example X-Scope-OrgID: team' });
    expect(settings.checking.origins).toEqual(['https://prom.example', 'http://127.0.0.1:9090']);
    expect([...settings.checking.headers]).toEqual([['https://prom.example', { 'Authorization': 'Bearer s3cr3t-token', 'X-Scope-OrgID': 'team' }]]);
    expect(settings.secrets).toEqual(expect.arrayContaining(['Bearer s3cr3t-token', 's3cr3t-token']));
  });

  test.each<readonly [RawInputs, string]>([
    [{ 'allowed-urls': 'prom.example' }, 'input allowed-urls has a line that is not a URL | Write it as https://host or https://host/path.'],
    [{ 'allowed-urls': 'http://prom.example' }, 'input allowed-urls has a line that is plain http to prom.example | Use https. Where the network itself is trusted, set allow-http: true.'],
    [{ 'allowed-urls': 'https://prom.example/path' }, 'input allowed-urls has a path after https://prom.example | an origin is allowed as a whole: write scheme, host and port only'],
    [{ 'check-headers': 'https://prom.example Authorization: x' }, 'input check-headers has a header for https://prom.example, which allowed-urls does not have | add it to allowed-urls'],
    [{ 'check-headers': 'Authorization: x' }, 'input check-headers has a line that is not an origin and a header | write one `https://host Name: value` a line'],
    [{ 'allowed-urls': 'https://prom.example', 'check-headers': 'https://prom.example Host: other' }, 'input check-headers has a line that is not an origin and a header | write one `https://host Name: value` a line'],
  ])('%j is refused', async (raw, problem) => {
    expect(await problemsOf(raw)).toEqual([problem]);
  });
});

describe('seconds', () => {
  test.each([['600', 600], ['0.5', 0.5], ['90s', 90], [' 30 ', 30], ['86400', 86_400]])('%j', async (written, seconds) => {
    expect((await settingsOf({ 'stable-for': written })).stableForSec).toBe(seconds);
  });

  test('no time at all is a time to be stable, but not to become healthy', async () => {
    expect((await settingsOf({ 'stable-for': '0', 'degraded-grace': '0' })).stableForSec).toBe(0);
    expect(await problemsOf({ 'health-timeout': '0' })).toEqual(['input health-timeout: `0` is not a number of seconds that can be used | write a number from 1 to 86400, for example 600']);
  });

  test.each(['-1', '5m', '1e3', 'Infinity', 'NaN', '0x10', '86401', '1,5', 'soon'])('%j is none', async (written) => {
    expect(await problemsOf({ timeout: written })).toEqual([`input timeout: \`${written}\` is not a number of seconds that can be used | write a number from 1 to 86400, for example 1800`]);
  });
});

describe('choices', () => {
  test.each([
    [{ rollback: 'git-revrt' }, 'input rollback: `git-revrt` is not one of the known values | did you mean git-revert? Known: auto, git-revert, argocd, none'],
    [{ rollback: 'AUTO' }, 'input rollback: `AUTO` is not one of the known values | did you mean auto? Known: auto, git-revert, argocd, none'],
    [{ command: 'deploy' }, 'input command: `deploy` is not one of the known values | known: run, bump, promote, sync, wait, rollback, validate, affected, diff, drift, preview, doctor, audit, rehearse, graph'],
    [{ 'on-operation-in-progress': 'kill' }, 'input on-operation-in-progress: `kill` is not one of the known values | known: wait, terminate, fail'],
  ] as const)('%o', async (raw, problem) => {
    expect(await problemsOf(raw)).toEqual([problem]);
  });

  const known = (inputs as readonly InputSpec[]).flatMap(({ name, choices = [] }) => choices.map((choice) => [name, choice] as const));
  test.each(known)('%s takes %s', async (name, choice) => {
    expect(await problemsOf({ [name]: choice })).toEqual([]);
  });
});

describe('lines and maps', () => {
  test('lists take commas and lines', async () => {
    expect((await settingsOf({ approve: 'a, b\n\n c ,' })).approve).toEqual(['a', 'b', 'c']);
  });

  test('variables are NAME=value lines, whatever the line ends', async () => {
    expect((await settingsOf({ variables: 'A=1\r\nB_2 = x\nURL=https://x/?a=b\nEMPTY=\n'.replace('B_2 =', 'B_2=') })).variables).toEqual({ A: '1', B_2: 'x', URL: 'https://x/?a=b', EMPTY: '' });
  });

  test('a variable can have any name that is one, and pollutes nothing', async () => {
    const { variables } = await settingsOf({ variables: '__proto__=x\nconstructor=y' });
    expect(Object.keys(variables)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(Object.getPrototypeOf(variables)).toBe(Object.prototype);
  });

  test.each(['A', '1A=x', 'A B=x', '=x', 'A: x', 'A-B=x'])('%j is no variable, and is not quoted: it may be half a secret', async (line) => {
    expect(await problemsOf({ variables: `OK=1\n${line}` })).toEqual(['input variables has a line that is not NAME=value | write one NAME=value a line; names are letters, digits and _']);
  });

  test('headers are Name: value lines', async () => {
    expect((await settingsOf({ 'argocd-headers': 'X-Org: shop\r\nCF-Access-Client-Secret: a:b' })).argocd.headers).toEqual({ 'X-Org': 'shop', 'CF-Access-Client-Secret': 'a:b' });
    expect(await problemsOf({ 'argocd-headers': 'X Org: topsecret' })).toEqual(['input argocd-headers has a line that is not a header | write one Name: value a line']);
  });

  test.each<readonly [string, object]>([
    ['a: 1\nb: [x]', { a: 1, b: ['x'] }],
    ['{"a": {"b": true}}', { a: { b: true } }],
    ['# only a comment\na: x', { a: 'x' }],
  ])('workflow-inputs %j', async (written, value) => {
    expect((await settingsOf({ 'workflow-inputs': written })).workflowInputs).toEqual(value);
  });

  test.each<readonly [string, string]>([
    ['[1]', 'input workflow-inputs is not a YAML or JSON map | write for example `app: web`'],
    ['just text', 'input workflow-inputs is not a YAML or JSON map | write for example `app: web`'],
    ['a: 1\n---\nb: 2', 'input workflow-inputs is not a YAML or JSON map | write for example `app: web`'],
    ['a: 1\na: 2', 'input workflow-inputs is not a YAML or JSON map: the key `a` is given twice | write for example `app: web`'],
  ])('workflow-inputs %j is no map', async (written, problem) => {
    expect(await problemsOf({ 'workflow-inputs': written })).toEqual([problem]);
  });
});

test('all problems are told at once, each input once', async () => {
  expect((await problemsOf({ command: 'rum', 'dry-run': 'x', timeout: 'y', variables: 'A\nB', 'argocd-headers': 'bad', 'workflow-inputs': '[', scenario: 'degrade' })).map((problem) => problem.split(/[:\s]/)[1])).toEqual([
    'workflow-inputs', 'command', 'variables', 'dry-run', 'timeout', 'argocd-headers', 'scenario',
  ]);
});

describe('the environment', () => {
  const withEnv = inputs.filter((input: InputSpec) => input.env !== undefined) as readonly InputSpec[];

  test('gives what the inputs do not', async () => {
    expect(withEnv.map(({ env }) => env)).toEqual(['ARGOCD_SERVER', 'ARGOCD_AUTH_TOKEN', 'ARGOCD_PASSWORD', 'ARGOCD_ID_TOKEN', 'GITHUB_TOKEN', 'GITLAB_TOKEN', 'SLACK_WEBHOOK_URL', 'OSOP_SLACK_TOKEN', 'OSOP_WEBHOOK_URLS', 'OSOP_WEBHOOK_SECRET', 'AUDIT_WEBHOOK_URL']);
    const valueOf = (env = ''): string => (env === 'OSOP_WEBHOOK_URLS' ? `https://${env}.test/` : `from-${env}`);
    const settings = await settingsOf({ 'slack-channel': 'C1' }, Object.fromEntries(withEnv.map(({ env }) => [env, valueOf(env)])));
    expect(settings).toMatchObject({
      argocd: { server: 'from-ARGOCD_SERVER', token: 'from-ARGOCD_AUTH_TOKEN', password: 'from-ARGOCD_PASSWORD' }, configToken: undefined, githubToken: 'from-GITHUB_TOKEN', surfaces: { gitlabToken: 'from-GITLAB_TOKEN' }, slackWebhookUrl: 'from-SLACK_WEBHOOK_URL',
      notify: { slack: { token: 'from-OSOP_SLACK_TOKEN', channel: 'C1', apiUrl: 'https://slack.com/api' }, webhookUrls: ['https://OSOP_WEBHOOK_URLS.test/'], webhookSecret: 'from-OSOP_WEBHOOK_SECRET' },
    });
    expect(settings.secrets).toEqual(['from-ARGOCD_AUTH_TOKEN', 'from-ARGOCD_PASSWORD', 'from-ARGOCD_ID_TOKEN', 'from-GITHUB_TOKEN', 'from-GITLAB_TOKEN', 'from-SLACK_WEBHOOK_URL', 'from-OSOP_SLACK_TOKEN', 'https://OSOP_WEBHOOK_URLS.test/', 'from-OSOP_WEBHOOK_SECRET', 'from-AUDIT_WEBHOOK_URL']);
  });

  test('counts after an input, and an input that is empty is not given', async () => {
    const env = { ARGOCD_SERVER: 'env.example.com' };
    expect((await settingsOf({ 'argocd-server': 'input.example.com' }, env)).argocd.server).toBe('input.example.com');
    expect((await settingsOf({ 'argocd-server': '  ' }, env)).argocd.server).toBe('env.example.com');
    expect((await settingsOf({ 'argocd-server': '' }, { ARGOCD_SERVER: '' })).argocd.server).toBeUndefined();
  });

  test('gives nothing else', async () => {
    expect(await settingsOf({}, { WORKFLOW: 'x', INPUT_APP: 'x', APP: 'x', PRUNE: 'true' })).toMatchObject({ workflow: undefined, app: undefined, prune: false });
  });

  test('keeps the token of the job apart from that of the config repository', async () => {
    expect(await settingsOf({ 'config-token': 'ct' }, { GITHUB_TOKEN: 'gt' })).toMatchObject({ configToken: 'ct', githubToken: 'gt' });
  });
});

describe('OSOP-INPUT-006: settings that make a connection less safe', () => {
  test.each<readonly [RawInputs, readonly string[]]>([
    [{}, []],
    [{ 'argocd-insecure-skip-tls-verify': 'true' }, ['OSOP-INPUT-006 warning the certificate of Argo CD is not checked (argocd-insecure-skip-tls-verify)']],
    [{ 'allow-http': 'true' }, ['OSOP-INPUT-006 warning plain http is allowed (allow-http): credentials can be read on the way']],
  ])('%o', async (raw, warnings) => {
    expect(warnAboutConnection(await settingsOf(raw)).map(({ code, severity, message }) => `${code} ${severity} ${message}`)).toEqual(warnings);
  });
});

describe('OSOP-INPUT-003: what a run against Argo CD cannot do without', () => {
  test.each<readonly [RawInputs, readonly string[]]>([
    [{}, ['the input argocd-server is not set', 'no way to log in to Argo CD is given']],
    [{ 'argocd-server': 'x' }, ['no way to log in to Argo CD is given']],
    [{ 'argocd-server': 'x', 'argocd-username': 'u' }, ['no way to log in to Argo CD is given']],
    [{ 'argocd-server': 'x', 'argocd-username': 'u', 'argocd-password': 'p' }, []],
    [{ 'argocd-server': 'x', 'argocd-auth-token': 't' }, []],
  ])('%o', async (raw, messages) => {
    expect(checkConnection(await settingsOf(raw)).map(({ message }) => message)).toEqual(messages);
  });
});

describe('secrets', () => {
  test('every secret input is one that nothing may print, and so are the values of headers', async () => {
    const secretNames = inputs.filter(({ type }) => type === 'secret').map(({ name }) => name);
    expect(secretNames).toEqual(['argocd-auth-token', 'argocd-password', 'argocd-oidc-token', 'argocd-client-key', 'config-token', 'github-token', 'gitlab-token', 'check-headers', 'slack-webhook-url', 'slack-token', 'webhook-urls', 'webhook-secret', 'audit-webhook-url']);
    const plain = secretNames.filter((name) => name !== 'check-headers');
    const valueOf = (name: string): string => (name === 'webhook-urls' ? `https://value-of-${name}/x` : `value-of-${name}`);
    const raw = Object.fromEntries(plain.map((name) => [name, ` ${valueOf(name)} `]));
    expect((await settingsOf({ ...raw, 'slack-channel': '#deploys', 'argocd-headers': 'X-Key: value-of-header' })).secrets).toEqual([...plain.map(valueOf), 'value-of-header']);
  });

  test('no problem quotes one', async () => {
    const secret = 'hunter2-hunter2';
    const { problems } = await readSettings({
      'argocd-auth-token': secret, 'argocd-password': secret, 'argocd-oidc-token': secret, 'argocd-client-key': secret, 'config-token': secret, 'github-token': secret, 'gitlab-token': secret, 'slack-webhook-url': secret,
      'argocd-headers': `Authorization ${secret}`, variables: secret, 'workflow-inputs': `[${secret}`, timeout: 'x',
    }, { ARGOCD_AUTH_TOKEN: secret });
    expect(problems).toHaveLength(4);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });
});

test('config-path loses what says nothing, and must not lead outside', async () => {
  for (const [given, folder] of [['./k8s/prod/', 'k8s/prod'], ['k8s', 'k8s'], ['.', ''], ['./', '']] as const) {
    expect((await settingsOf({ 'config-path': given })).configPath).toBe(folder);
  }
  expect(await problemsOf({ 'config-path': 'k8s/../../secrets' })).toEqual(['input config-path: `k8s/../../secrets` leads outside | name a folder of the repository, such as k8s/production']);
});

describe('ledger', () => {
  test.each([
    ['none', undefined], ['notes', { kind: 'notes', branch: undefined }], ['branch:audit', { kind: 'branch', name: 'audit' }], ['branch:refs/heads/audit/prod', { kind: 'branch', name: 'audit/prod' }],
  ])('%s', async (ledger, target) => {
    expect((await settingsOf({ ledger })).ledger).toEqual(target);
  });

  test.each(['audit', 'branch:', 'branch:a..b', 'branch:-x', 'Notes'])('is no place: %s', async (ledger) => {
    expect(await problemsOf({ ledger })).toEqual([`input ledger: \`${ledger}\` is no place for a ledger | write none, notes, or branch: and the name of a branch, such as branch:audit`]);
  });

  test('is not the branch that is deployed from', async () => {
    expect(await problemsOf({ ledger: 'branch:prod', 'config-branch': 'prod' })).toEqual(['input ledger: `branch:prod` is the branch that is deployed from | name a branch that has nothing but the ledger']);
  });
});

describe('config-repository', () => {
  test.each(['org/config', 'Org/k8s.config', 'github.com/org/config', 'https://git.example/org/config.git', 'git@git.example:org/config.git', 'ssh://git@git.example/org/config', 'org/.github'])('may be %s', async (written) => {
    expect((await settingsOf({ 'config-repository': written })).configRepository).toBe(written);
  });

  test.each(['config', '/tmp/config.git', '../org/config', 'org/../config', '--upload-pack=touch x', '-x/y', 'ext::sh -c x', 'file:///tmp/x', 'git://host/org/x', 'ftp://host/org/x', 'org/con fig', 'org//config', '$(id)/x', '.'])('T5 T6 is not %s, for another repository would be written to', async (written) => {
    expect(await problemsOf({ 'config-repository': written })).toEqual([expect.stringMatching(/config-repository.*\| write owner\/name, /)]);
  });
});
