/** A workflow that names most of what a workflow can name. */
export const workflow = `osop_version: "2.0"
id: deploy
name: Deploy {{inputs.app}}
timeout_sec: 600
nodes:
  - id: commit
    type: git
    purpose: Bump image
    runtime: {repo: org/k8s-manifests, command: "git commit", config: {image: ghcr.io/org/app, tag: "{{tag}}"}}
    outputs: [commit_sha]
  - id: sync
    type: infra
    purpose: Sync \${inputs.app}
    runtime: {tool: argocd, action: sync, app: api-service, prune: false}
    success_criteria: ["outputs.sync.phase == 'Succeeded'"]
    timeout_sec: 300
    retry_policy: {max_retries: 2, backoff_sec: 5}
  - &gate
    id: gate
    type: api
    purpose: Health check
    runtime: {endpoint: /api/v1/applications/api-service, method: GET, url: "https://argocd.example.com"}
  - id: slack
    type: api
    purpose: Tell
    runtime: {url: "{{SLACK_WEBHOOK_URL}}", method: POST, body: {text: "done \\u00e9"}}
edges:
  - {from: commit, to: sync, mode: sequential}
  - {from: sync, to: gate, mode: conditional, when: "status('sync') == 'completed' && duration_of() < 10.0"}
  - from: gate
    to: slack
    mode: loop
    max_iterations: 3
    when: >-
      attempt() < 3
`;

/** Words of workflow files. */
export const workflowWords: readonly string[] = ['osop_version', 'nodes:', 'edges:', '- id: ', 'type: ', 'runtime:', 'mode: ', 'parallel', 'fallback', 'for_each: ', 'when: ', 'join_mode: wait_all', 'workflow_ref: ', '{{tag}}', '\n  - ', '\n', ': {', '[[', ']]', '{a: ', 'from: gate', 'to: sync', 'timeout_sec: '];

export const templates: readonly string[] = ['Deploy {{inputs.app}} at ${outputs.commit.commit_sha}', '\\{{plain}} $(date) ${VAR:-x} {"a": 1}', '{{a.b.c}}{{ a }}${env.X}', 'plain text'];
export const templateWords: readonly string[] = ['{{', '}}', '${', '}', '\\', '.', 'inputs.', 'outputs.sync.', 'env.', 'a', ' ', '{{a}}', '${inputs.a}', '${{ secrets.X }}'];

export const expressions: readonly string[] = [
  "outputs.sync.phase == 'Succeeded' && size(names) > 2", 'list.all(x, x.matches("^a+$") || x == now())', '[1, 2, 3].map(i, i * i).filter(i, i > 2).exists(i, i == 9)', 'has(inputs.a) ? inputs.a + 1 : int("7")',
  '{"a": [1u, 2.5, b"x", null]}.a[0] in [1u]', 'timestamp("2026-01-01T00:00:00Z") + duration("1h") > now()', "status('sync') == 'failed' || error_of().contains('x')", 'names.map(x, names.map(y, names.map(z, x + y + z)))',
];
export const expressionWords: readonly string[] = ['(', ')', '[', ']', '{', '}', ',', '.', '?', ':', '!', '-', '+', '*', '/', '%', '==', '!=', '<', '>=', '&&', '||', ' in ', '"a"', "'x'", 'r"\\d"', 'b"\\xff"', '1', '0x7f', '1u', '2.5', '1e400', 'true', 'null', 'names', 'inputs.a', 'outputs.sync', 'list', '.map(x, ', '.all(i, ', '.matches("(a*)*b")', '.matches("', 'size(', 'int(', 'string(', 'timestamp(', 'duration("', 'type(', 'has(', 'dyn(', 'now()', 'status(', 'attempt()', 'x', 'i', '//', '\n', 'Msg{a: 1}'];

export const images: readonly string[] = ['ghcr.io/org/app:1.2.3', 'nginx', 'localhost:5000/a/b@sha256:' + 'a'.repeat(64), 'registry.example.com:443/x/y:v1@sha256:' + '0'.repeat(64), 'Values.yaml#image.tag', 'apps/values.yaml#spec.containers[name=web].image', 'old=ghcr.io/new/app:v2'];
export const imageWords: readonly string[] = ['/', ':', '@', '.', '-', '_', '__', '--', 'sha256:', 'a'.repeat(64), 'a'.repeat(300), 'A', 'ghcr.io', ':5000', '=', '#', '[0]', '[name=', ']', '"', '..', 'v1', '..'];

/** Files of a config repository in one text: `=== path` begins each. */
export const repository = `=== apps/web/kustomization.yaml
resources: [deployment.yaml]
images:
- name: ghcr.io/org/web # the app
  newTag: "1.0.0"
=== apps/web/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, annotations: {"a/b": 'x'}}
spec:
  template:
    spec:
      containers:
      - name: web
        image: ghcr.io/org/web:1.0.0
=== charts/api/Chart.yaml
apiVersion: v2
name: api
version: 0.1.0
=== charts/api/values.yaml
image: &image
  repository: ghcr.io/org/api
  tag: "1.4" # keep
sidecar: {image: "envoy:v1"}
other:
  <<: *image
=== applications.yaml
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: api}
spec:
  source:
    path: charts/api
    helm:
      parameters: [{name: image.tag, value: "1.4"}]
      values: |
        image:
          repository: ghcr.io/org/api
          tag: v1
`;
export const yamlWords: readonly string[] = ['image: ', 'tag: ', 'repository: ', '- name: ', 'newTag: ', '|\n', '>-\n', '&a ', '*a', '<<: *a', '\n---\n', '=== x.yaml\n', '  ', '# c\n', '"', '\'', '{', '}', '[', ']', ', ', ': ', '? ', '- ', '!!str ', '\n', '\r\n', 'kind: List\nitems:\n'];

const resource = { group: 'apps', version: 'v1', kind: 'Deployment', namespace: 'shop', name: 'web', status: 'Synced', health: { status: 'Degraded', message: 'exceeded its progress deadline', lastTransitionTime: '2026-01-01T00:00:00Z' }, requiresPruning: false };
const source = { repoURL: 'https://git.example.com/org/config.git', path: 'apps/web', targetRevision: 'main', helm: { valueFiles: ['values.yaml'] } };
const commit = (digit: string): string => digit.repeat(40);

/** An Application with every field that is read. */
export const application = {
  metadata: { name: 'web', namespace: 'argocd', uid: 'u1', resourceVersion: '7', annotations: { 'argocd.argoproj.io/refresh': 'normal' }, labels: { a: 'b' }, ownerReferences: [{ kind: 'ApplicationSet', name: 'all' }] },
  spec: {
    project: 'shop', destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' }, source, sources: null,
    sourceHydrator: { drySource: source, syncSource: { targetBranch: 'env/prod', path: 'web' }, hydrateTo: { targetBranch: 'env/next' } },
    syncPolicy: { automated: { prune: true, selfHeal: true, enabled: false }, syncOptions: ['CreateNamespace=true'] },
  },
  status: {
    sync: { status: 'Synced', revision: commit('b'), comparedTo: { source, destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' } } },
    health: { status: 'Degraded', lastTransitionTime: '2026-01-01T00:00:00Z' },
    resources: [resource, { ...resource, kind: 'Rollout', group: 'argoproj.io', health: { status: 'Suspended' } }, { kind: 'Application', group: 'argoproj.io', name: 'child', namespace: 'argocd' }],
    history: [
      { id: 0, revision: commit('a'), deployedAt: '2025-12-31T00:00:00Z', source, initiatedBy: { username: 'x' } },
      { id: 1, revisions: [commit('b'), '1.2.3'], deployedAt: '2026-01-01T00:00:00Z', deployStartedAt: '2026-01-01T00:00:00Z', sources: [source, { repoURL: 'https://charts.example.com', chart: 'c', targetRevision: '1.2.3' }] },
    ],
    conditions: [{ type: 'SyncError', message: 'x', lastTransitionTime: '2026-01-01T00:00:00Z' }],
    reconciledAt: '2026-01-01T00:00:02Z',
    operationState: {
      operation: { sync: { revision: commit('b'), resources: [{ kind: 'Deployment', name: 'web' }], syncOptions: ['a=b'] }, initiatedBy: { username: 'x' }, info: [{ name: 'osop', value: 'run' }] },
      phase: 'Succeeded', message: 'ok', startedAt: '2026-01-01T00:00:00Z', finishedAt: '2026-01-01T00:00:01Z', retryCount: 1,
      syncResult: { revision: commit('b'), source, resources: [{ ...resource, status: 'SyncFailed', message: 'no', hookType: 'PostSync', hookPhase: 'Failed', syncPhase: 'Sync' }] },
    },
    sourceHydrator: { lastSuccessfulOperation: { drySHA: commit('b'), hydratedSHA: commit('c') }, currentOperation: { drySHA: commit('b'), phase: 'Failed', message: 'x' } },
    summary: { externalURLs: ['https://a'], images: ['a:b'] },
  },
  operation: null,
};

/** A resource tree, events and a log line. */
export const tree = { nodes: [{ group: '', version: 'v1', kind: 'Pod', namespace: 'shop', name: 'web-1', uid: 'p', parentRefs: [{ group: 'apps', kind: 'ReplicaSet', namespace: 'shop', name: 'web', uid: 'r' }], info: [{ name: 'Status Reason', value: 'CrashLoopBackOff' }], health: { status: 'Degraded', message: 'x' }, createdAt: '2026-01-01T00:00:00Z' }] };
export const events = { items: [{ metadata: { name: 'e', creationTimestamp: '2026-01-01T00:00:00Z' }, involvedObject: { kind: 'Pod', name: 'web-1' }, reason: 'ResourceUpdated', message: 'Updated health status: Healthy -> Degraded', type: 'Normal', count: 3, firstTimestamp: '2026-01-01T00:00:00Z', lastTimestamp: '2026-01-01T00:00:00Z', eventTime: null, source: { component: 'x' } }] };
export const pod = { kind: 'Pod', metadata: { name: 'web-1' }, spec: { containers: [{ name: 'web', image: 'x' }] }, status: { phase: 'Running', containerStatuses: [{ name: 'web', restartCount: 3, state: { waiting: { reason: 'CrashLoopBackOff' } }, lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } } }] } };

export const gitOutputs: readonly string[] = [
  'M\0apps/web.yaml\0D\0old\nname.yaml\0A\0é.yaml\0', `tree ${commit('a')}\nparent ${commit('b')}\nparent ${commit('c')}\nauthor A <a@example.com> 1 +0000\n\nSubject\n\nBody\n`,
  ' ! [rejected]        main -> main (fetch first)\nerror: failed to push some refs to \'https://user:secret@git.example.com/x\'', 'remote: error: GH006: Protected branch update failed\n', 'fatal: unable to access: The requested URL returned error: 503\n',
  `Roll back web\n\nThis reverts commit ${commit('a')}.\n\nOsop-Run: 7/sync/abc\nOsop-Reverts: ${commit('b')}\nOsop-Reason: bad\nOsop-Image: ghcr.io/org/web:1.0.0\n`,
];
export const gitWords: readonly string[] = ['\0', '\n', '\n\n', 'Osop-Run: ', 'Osop-Reverts: ', 'Osop-Image: ', 'This reverts commit ', commit('a'), commit('b'), 'M\0', 'D\0', 'R100\0', 'parent ', 'remote: ', 'error: ', 'fatal: ', ' ! [rejected]', '[remote rejected]', 'returned error: 5', ' '];

export const pushEvent = {
  event: { ref: 'refs/heads/main', before: commit('a'), after: commit('b'), forced: false, commits: [{ added: ['a.yaml'], modified: ['b.yaml'], removed: ['c.yaml'] }], pull_request: { number: 7, head: { sha: commit('c'), ref: 'x', repo: { full_name: 'fork/x', fork: true } }, base: { ref: 'main' } }, workflow_run: { head_branch: 'x' } },
  env: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'org/x', GITHUB_REF: 'refs/heads/main', GITHUB_BASE_REF: '', GITHUB_SHA: commit('b'), GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '2', GITHUB_WORKFLOW: 'Deploy', GITHUB_WORKFLOW_REF: 'org/x/.github/workflows/d.yml@refs/heads/main', GITHUB_JOB: 'd', GITHUB_ACTION: 'a', GITHUB_SERVER_URL: 'https://github.com' },
};
