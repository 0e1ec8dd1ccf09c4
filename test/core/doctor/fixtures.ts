import type { HostFacts, ServerFacts } from '../../../src/core/doctor/facts.js';

/** What a rule is tried with; what is not given is absent, or as it should be. */
export interface Trial {
  readonly files?: Readonly<Record<string, string>>;
  readonly server?: Partial<ServerFacts>;
  readonly host?: Partial<HostFacts>;
}

/** A trial that breaks the rule at these places (`file:line`, or what was asked), and one that keeps it. */
export interface RuleTrials {
  readonly bad: Trial;
  readonly at: readonly string[];
  readonly good: Trial;
}

/** Milliseconds of the epoch: 2026-11-21. */
export const now = Date.UTC(2026, 10, 21);
export const ownUrl = 'https://github.com/acme/config';

const automated = 'syncPolicy: {automated: {prune: true, selfHeal: true}, syncOptions: [CreateNamespace=true]}';

/** An Application of nine lines that keeps every rule, with some of them replaced: `spec` by its fields, a line each. */
export function application(name = 'web', { project = 'project: shop', source = `source: {repoURL: ${ownUrl}, targetRevision: main, path: ${name}}`, destination = `destination: {server: https://kubernetes.default.svc, namespace: ${name}}`, sync = automated, metadata = `metadata: {name: ${name}, namespace: argocd, finalizers: [resources-finalizer.argocd.argoproj.io]}`, more = '' } = {}): string {
  return ['apiVersion: argoproj.io/v1alpha1', 'kind: Application', metadata, 'spec:', ...[project, source, destination, sync, more].filter((line) => line !== '').map((line) => line.split('\n').map((part) => `  ${part}`).join('\n')), ''].join('\n');
}

const set = (generators: string, source = `{repoURL: ${ownUrl}, targetRevision: main, path: '{{path}}'}`): string => [
  'apiVersion: argoproj.io/v1alpha1', 'kind: ApplicationSet', 'metadata: {name: all, namespace: argocd}', 'spec:', `  generators: ${generators}`, '  template:', "    metadata: {name: '{{path.basename}}'}",
  `    spec: {project: shop, source: ${source}, destination: {name: in-cluster, namespace: '{{path.basename}}'}}`, '',
].join('\n');

const project = (spec: string, name = 'shop'): string => `apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: {name: ${name}, namespace: argocd}\nspec:\n${spec.split('\n').map((line) => `  ${line}`).join('\n')}\n`;
const configMap = (name: string, data: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: argocd}\ndata:\n${data.split('\n').map((line) => `  ${line}`).join('\n')}\n`;
const policy = (...lines: readonly string[]): string => configMap('argocd-rbac-cm', `policy.csv: |\n${lines.map((line) => `  ${line}`).join('\n')}`);
const deployment = (image: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers:\n        - name: web\n          image: ${image}\n`;
const app = (parts: Parameters<typeof application>[1] = {}): Trial => ({ files: { 'apps/web.yaml': application('web', parts) } });
const automatedWith = (fields: string): Trial => app({ sync: `syncPolicy: {automated: {${fields}}}` });
const rights = (use: 'needed' | 'admin' | 'change', allowed: boolean): Trial => ({ server: { rights: { value: [{ resource: 'applications', action: 'sync', object: 'shop/web', use, allowed: { value: allowed } }] } } });
const server = 'https://argocd.example.com';
const host = 'acme/config';
const claim = (annotations = ''): string => `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data${annotations}}\nspec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}\n`;
const overlay = (patch?: string): string => `resources: [../../base]\n${patch === undefined ? '' : 'patches:\n  - path: patch.yaml\n'}`;
const patch = (spec: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n${spec}\n`;
const base = { 'apps/web/base/kustomization.yaml': 'resources: [deployment.yaml]\n', 'apps/web/base/deployment.yaml': deployment('web:1.0.0') };
const chart = (version: string): string => `apiVersion: v2\nname: web\nversion: 1.0.0\ndependencies:\n  - name: redis\n    repository: https://charts.example.com\n    version: ${version}\n`;
const secret = (data: string): string => `apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData:\n  ${data}\n`;
// In two pieces, so that nobody takes it for one.
const token = `ghp_${'a1B2'.repeat(9)}`;

/** One pair of trials for each rule. */
export const trials: Readonly<Record<string, RuleTrials>> = {
  DR001: { bad: app({ source: '' }), at: ['apps/web.yaml:4'], good: app() },
  DR002: { bad: { files: { 'a.yaml': `${application()}operation: {sync: {}}\n` } }, at: ['a.yaml:9'], good: app() },
  DR003: {
    bad: { files: { 'apps/web.yaml': application('web'), 'apps/api.yaml': application('api') } }, at: ['apps/api.yaml:1', 'apps/web.yaml:1'],
    good: { files: { 'apps/web.yaml': application('web'), 'apps/api.yaml': application('api'), 'root.yaml': application('root', { source: `source: {repoURL: ${ownUrl}, targetRevision: main, path: apps}` }) } },
  },
  DR004: { bad: app({ destination: "destination: {name: in-cluster, namespace: 'pr-{{number}}'}" }), at: ['apps/web.yaml:7'], good: app() },
  DR005: {
    bad: { files: { 'set.yaml': set(`[{git: {repoURL: ${ownUrl}, revision: main}}]`) } }, at: ['set.yaml:5'],
    good: { files: { 'set.yaml': set(`[{git: {repoURL: ${ownUrl}, revision: main, directories: [{path: apps/*}]}}]`), 'apps/web/a.yaml': 'a: 1\n' } },
  },
  DR006: { bad: app({ sync: 'syncPolicy: {autoSync: true}' }), at: ['apps/web.yaml:8'], good: app() },
  DR007: {
    bad: { files: { 'cm.yaml': configMap('argocd-cm', 'resource.compareoptions: |\n  ignoreAggregatedRoles: true\n  ignoreDifferences:\n  - kind: Deployment') } }, at: ['cm.yaml:7'],
    good: { files: { 'cm.yaml': configMap('argocd-cm', 'resource.compareoptions: |\n  ignoreAggregatedRoles: true') } },
  },
  DR008: { bad: { files: { 'a.yaml': application(), 'b.yaml': application('web', { destination: 'destination: {name: other, namespace: web}' }) } }, at: ['b.yaml:3'], good: { files: { 'a.yaml': application('web'), 'b.yaml': application('api') } } },
  DR009: {
    bad: { files: { 'a.yaml': application('web'), 'b.yaml': application('api', { source: `source: {repoURL: "git@github.com:acme/config.git", targetRevision: main, path: web}`, destination: 'destination: {name: in-cluster, namespace: web}' }) } }, at: ['b.yaml:6'],
    good: { files: { 'a.yaml': application('web'), 'b.yaml': application('api', { source: `source: {repoURL: ${ownUrl}, targetRevision: main, path: web}` }) } },
  },
  DR010: {
    bad: { files: { 'a.yaml': application('web'), 'b.yaml': application('api', { destination: 'destination: {name: in-cluster, namespace: web}' }), 'web/d.yaml': deployment('web:1'), 'api/d.yaml': deployment('web:1') } }, at: ['web/d.yaml:1'],
    good: { files: { 'a.yaml': application('web'), 'b.yaml': application('api'), 'web/d.yaml': deployment('web:1'), 'api/d.yaml': deployment('web:1') } },
  },
  DR011: { bad: { files: { 'a.yaml': 'kind: a: b\n' } }, at: ['a.yaml:1'], good: app() },
  DR012: { bad: { files: { 'k/kustomization.yaml': 'bases: [base]\n', 'k/base/kustomization.yaml': 'resources: []\n' } }, at: ['k/kustomization.yaml:1'], good: { files: { 'k/kustomization.yaml': 'resources: [base]\n', 'k/base/kustomization.yaml': 'resources: []\n' } } },
  DR013: { bad: { files: { 'k/kustomization.yaml': 'resources:\n  - ../base\n  - d.yaml\n', 'k/d.yaml': deployment('web:1') } }, at: ['k/kustomization.yaml:2'], good: { files: { 'k/kustomization.yaml': 'resources: [d.yaml]\n', 'k/d.yaml': deployment('web:1') } } },
  DR014: {
    bad: { files: { 'a.yaml': application('web'), 'b.yaml': application('api', { source: `source: {repoURL: ${ownUrl}, targetRevision: main, path: api, helm: {valueFiles: [../env/prod.yaml]}}` }), 'api/Chart.yaml': 'name: api\n' } }, at: ['a.yaml:6', 'b.yaml:6'],
    good: { files: { 'b.yaml': application('api', { source: `source: {repoURL: ${ownUrl}, targetRevision: main, path: api, helm: {valueFiles: [../env/prod.yaml]}}` }), 'api/Chart.yaml': 'name: api\n', 'env/prod.yaml': 'a: 1\n' } },
  },
  DR015: {
    bad: { files: { 'web/d.yaml': deployment('web:1').replace('labels: {app: web}', 'labels: {app: api}') } }, at: ['web/d.yaml:5'],
    good: { files: { 'web/d.yaml': deployment('web:1') } },
  },
  DR020: {
    bad: { files: { ...base, 'apps/web/overlays/dev/kustomization.yaml': overlay(), 'apps/web/overlays/prod/kustomization.yaml': overlay('x'), 'apps/web/overlays/prod/patch.yaml': patch('  replicas: 3\n  strategy: {type: Recreate}') } }, at: ['apps/web/overlays/prod/patch.yaml:6'],
    good: { files: { ...base, 'apps/web/overlays/dev/kustomization.yaml': overlay(), 'apps/web/overlays/prod/kustomization.yaml': overlay('x'), 'apps/web/overlays/prod/patch.yaml': patch('  replicas: 3') } },
  },
  DR021: {
    bad: { files: Object.fromEntries(['a', 'b', 'c'].flatMap((name) => [[`${name}/base/kustomization.yaml`, 'resources: []\n'], ...['dev', 'staging', 'prod'].filter((environment) => name !== 'c' || environment !== 'staging').map((environment) => [`${name}/overlays/${environment}/kustomization.yaml`, overlay()])])) as Readonly<Record<string, string>> }, at: ['c/overlays/dev/kustomization.yaml:1'],
    good: { files: Object.fromEntries(['a', 'b'].flatMap((name) => [[`${name}/base/kustomization.yaml`, 'resources: []\n'], ...['dev', 'prod'].map((environment) => [`${name}/overlays/${environment}/kustomization.yaml`, overlay()])])) as Readonly<Record<string, string>> },
  },
  DR022: {
    bad: { files: { 'env/staging/web-values.yaml': 'replicas: 1\n', 'env/production/web-values.yaml': 'replicas: 3\ncache:\n  enabled: true\n' } }, at: ['env/production/web-values.yaml:3'],
    good: { files: { 'env/staging/web-values.yaml': 'replicas: 1\ncache: {enabled: false}\n', 'env/production/web-values.yaml': 'replicas: 3\nresources: {limits: {memory: 1Gi}}\ncache: {enabled: true}\n' } },
  },
  DR030: { bad: app({ source: 'source: {repoURL: https://charts.example.com, chart: redis, targetRevision: 18.x}' }), at: ['apps/web.yaml:6'], good: app({ source: 'source: {repoURL: https://charts.example.com, chart: redis, targetRevision: 18.1.0}' }) },
  DR031: { bad: app({ source: 'source: {repoURL: https://github.com/others/apps, targetRevision: main, path: web}' }), at: ['apps/web.yaml:6'], good: app({ source: 'source: {repoURL: https://github.com/others/apps, targetRevision: v1.2.0, path: web}' }) },
  DR032: { bad: app({ source: `source: {repoURL: ${ownUrl}, targetRevision: HEAD, path: web}` }), at: ['apps/web.yaml:6'], good: app() },
  DR033: {
    bad: { files: { 'web/d.yaml': deployment('web:latest'), 'k/kustomization.yaml': 'images:\n  - name: web\n    newTag: latest\n', 'c/Chart.yaml': 'name: c\n', 'c/values.yaml': 'image:\n  repository: web\n  tag: latest\n' } }, at: ['c/values.yaml:3', 'k/kustomization.yaml:3', 'web/d.yaml:11'],
    good: { files: { 'base/d.yaml': deployment('web'), 'base/kustomization.yaml': 'resources: [d.yaml]\n', 'prod/kustomization.yaml': 'resources: [../base]\nimages: [{name: web, newTag: 1.0.0}]\n' } },
  },
  DR034: { bad: { files: { 'k/kustomization.yaml': 'resources:\n  - https://github.com/argoproj/argo-cd//manifests/cluster-install\n  - https://raw.githubusercontent.com/argoproj/argo-cd/master/manifests/install.yaml\n' } }, at: ['k/kustomization.yaml:2', 'k/kustomization.yaml:3'], good: { files: { 'k/kustomization.yaml': 'resources:\n  - https://github.com/argoproj/argo-cd//manifests/cluster-install?ref=v3.5.1\n  - https://raw.githubusercontent.com/argoproj/argo-cd/v3.5.1/manifests/install.yaml\n' } } },
  DR035: { bad: { files: { 'c/Chart.yaml': chart('^18.0.0') } }, at: ['c/Chart.yaml:7'], good: { files: { 'c/Chart.yaml': chart('^18.0.0'), 'c/Chart.lock': 'dependencies: []\n' } } },
  DR040: { bad: app({ sync: '' }), at: ['apps/web.yaml:4'], good: app() },
  DR041: { bad: automatedWith('prune: true'), at: ['apps/web.yaml:8'], good: automatedWith('selfHeal: true') },
  DR042: { bad: app({ sync: 'syncPolicy: {automated: {}, retry: {limit: -1}}' }), at: ['apps/web.yaml:8', 'apps/web.yaml:8'], good: app({ sync: 'syncPolicy: {automated: {}, retry: {limit: 5, backoff: {duration: 5s, factor: 2, maxDuration: 3m}}}' }) },
  DR043: { bad: app({ more: 'ignoreDifferences: [{group: apps, kind: Deployment, jsonPointers: [/spec]}]' }), at: ['apps/web.yaml:9'], good: app({ more: 'ignoreDifferences: [{group: apps, kind: Deployment, jsonPointers: [/spec/replicas]}]' }) },
  DR044: { bad: automatedWith('selfHeal: true'), at: ['apps/web.yaml:8'], good: automatedWith('prune: true') },
  DR050: { bad: automatedWith('prune: true, allowEmpty: true'), at: ['apps/web.yaml:8'], good: automatedWith('prune: true') },
  DR051: {
    bad: { files: { 'apps/web.yaml': application(), 'web/pvc.yaml': claim() } }, at: ['web/pvc.yaml:3'],
    good: { files: { 'apps/web.yaml': application(), 'web/pvc.yaml': claim(', annotations: {argocd.argoproj.io/sync-options: Prune=confirm}') } },
  },
  DR052: { bad: app({ sync: 'syncPolicy: {automated: {prune: true}, syncOptions: [PrunePropagationPolicy=orphan]}' }), at: ['apps/web.yaml:8'], good: app({ sync: 'syncPolicy: {automated: {prune: true}, syncOptions: [PrunePropagationPolicy=background]}' }) },
  DR053: { bad: app({ metadata: 'metadata: {name: web, namespace: argocd}' }), at: ['apps/web.yaml:3'], good: app() },
  DR054: { bad: app({ metadata: 'metadata: {name: web, finalizers: [resource-finalizer.argocd.argoproj.io]}' }), at: ['apps/web.yaml:3'], good: app({ metadata: 'metadata: {name: web, finalizers: [resources-finalizer.argocd.argoproj.io/background]}' }) },
  DR060: { bad: app({ project: 'project: default' }), at: ['apps/web.yaml:5'], good: app() },
  DR061: { bad: { files: { 'p.yaml': project("sourceRepos: ['*']\ndestinations:\n  - {server: '*', namespace: '*'}") } }, at: ['p.yaml:5', 'p.yaml:7'], good: { files: { 'p.yaml': project(`sourceRepos: ['${ownUrl}']\ndestinations:\n  - {server: https://kubernetes.default.svc, namespace: 'shop-*'}`) } } },
  DR062: { bad: { files: { 'p.yaml': project("clusterResourceWhitelist: [{group: '*', kind: '*'}]") } }, at: ['p.yaml:5'], good: { files: { 'p.yaml': project("clusterResourceWhitelist: [{group: '', kind: Namespace}]") } } },
  DR063: {
    bad: { files: { 'a.yaml': application(), 'p.yaml': project("sourceRepos: ['https://github.com/others/*']\ndestinations: [{server: https://kubernetes.default.svc, namespace: 'api-*'}]") } }, at: ['a.yaml:6', 'a.yaml:7'],
    good: { files: { 'a.yaml': application(), 'p.yaml': project("sourceRepos: ['https://github.com/acme/*']\ndestinations: [{name: in-cluster, namespace: 'w*'}]") } },
  },
  DR064: { bad: { files: { 'p.yaml': project('sourceRepos: []') } }, at: ['p.yaml:4'], good: { files: { 'p.yaml': project("syncWindows: [{kind: allow, schedule: '0 8 * * 1-5', duration: 8h, applications: ['*']}]") } } },
  DR065: { bad: { files: { 'p.yaml': project("syncWindows: [{kind: allow, schedule: '0 8 * *', duration: 8 hours}]") } }, at: ['p.yaml:5', 'p.yaml:5', 'p.yaml:5'], good: { files: { 'p.yaml': project("syncWindows: [{kind: deny, schedule: '@daily', duration: 1h30m, namespaces: ['*']}]") } } },
  DR070: {
    bad: app({ destination: 'destination: {name: in-cluster}' }), at: ['apps/web.yaml:7'],
    good: { files: { 'root.yaml': application('root', { source: `source: {repoURL: ${ownUrl}, targetRevision: main, path: apps}`, destination: 'destination: {name: in-cluster}' }), 'apps/web.yaml': application() } },
  },
  DR071: { bad: app({ destination: 'destination: {name: in-cluster, server: https://kubernetes.default.svc, namespace: web}' }), at: ['apps/web.yaml:7'], good: app() },
  DR072: { bad: app({ destination: 'destination: {name: in-cluster, namespace: default}' }), at: ['apps/web.yaml:7'], good: app() },
  DR073: { bad: { files: { 'a.yaml': application('web'), 'b.yaml': application('api', { destination: 'destination: {server: https://kubernetes.default.svc, namespace: web}' }) } }, at: ['a.yaml:7', 'b.yaml:7'], good: { files: { 'a.yaml': application('web'), 'b.yaml': application('api') } } },
  DR074: { bad: automatedWith('prune: true'), at: ['apps/web.yaml:8'], good: { files: { 'a.yaml': application('web', { sync: '' }), 'ns.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: {name: web}\n' } } },
  DR075: { bad: app({ metadata: 'metadata: {name: web}' }), at: ['apps/web.yaml:3'], good: app() },
  DR080: { bad: { files: { 'r.yaml': policy('p, role:org, applications, *, */*, allow', 'p, role:root, *, get, *, allow') } }, at: ['r.yaml:6', 'r.yaml:7'], good: { files: { 'r.yaml': policy('# p, role:root, *, *, *, allow', 'p, role:dev, applications, sync, shop/*, allow', 'p, role:none, *, *, *, deny') } } },
  DR081: {
    bad: { files: { 'r.yaml': policy('p, role:dev, applications, sync, shop/*', 'p, role:dev, application, sync, shop/*, allow', 'g, acme:dev', 'p, role:dev, applications, sync, web, allow') } }, at: ['r.yaml:6', 'r.yaml:7', 'r.yaml:8', 'r.yaml:9'],
    good: { files: { 'r.yaml': policy('p, role:dev, applications, action/apps/Deployment/restart, shop/*, allow', 'g, acme:dev, role:dev') } },
  },
  DR082: { bad: { files: { 'r.yaml': configMap('argocd-rbac-cm', 'policy.default: role:admin') } }, at: ['r.yaml:5'], good: { files: { 'r.yaml': configMap('argocd-rbac-cm', 'policy.default: role:readonly') } } },
  DR083: { bad: { files: { 'p.yaml': project("roles:\n  - name: ci\n    policies:\n      - p, proj:shop:ci, applications, *, shop/*, allow") } }, at: ['p.yaml:8'], good: { files: { 'p.yaml': project("roles:\n  - name: ci\n    policies:\n      - p, proj:shop:ci, applications, sync, shop/*, allow") } } },
  DR084: { bad: { files: { 'cm.yaml': configMap('argocd-cm', "exec.enabled: 'true'\nusers.anonymous.enabled: 'true'") } }, at: ['cm.yaml:5', 'cm.yaml:6'], good: { files: { 'cm.yaml': configMap('argocd-cm', "exec.enabled: 'false'") } } },
  DR085: { bad: { files: { 'r.yaml': policy('p, role:dev, applications, sync, */*, allow') } }, at: ['r.yaml:6'], good: { files: { 'r.yaml': policy('p, role:dev, applications, get, */*, allow', 'p, role:dev, applications, sync, shop/*, allow') } } },
  DR090: { bad: { files: { 's.yaml': secret('password: hunter2') } }, at: ['s.yaml:5'], good: { files: { 's.yaml': `${secret('password: ENC[AES256_GCM,data:x]')}sops: {version: 3.9.0}\n`, 'e.yaml': 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: db}\nspec: {}\n' } } },
  DR091: { bad: { files: { 'k/kustomization.yaml': 'secretGenerator:\n  - name: db\n    literals: [password=hunter2]\n    envs: [db.yaml]\n', 'k/db.yaml': 'password: hunter2\n' } }, at: ['k/kustomization.yaml:3', 'k/kustomization.yaml:4'], good: { files: { 'k/kustomization.yaml': 'secretGenerator:\n  - name: db\n    files: [db.yaml]\n', 'k/db.yaml': 'password: ENC[AES256_GCM,data:x]\nsops: {}\n' } } },
  DR092: { bad: { files: { 'c.yaml': configMap('web', `token: ${token}`), 'd.yaml': `# ${token}\n${configMap('api', 'a: b')}` } }, at: ['c.yaml:5', 'd.yaml:1'], good: { files: { 'c.yaml': configMap('web', 'url: postgres://web:$(PASSWORD)@db/web') } } },
  DR093: {
    bad: { files: { 'c/Chart.yaml': 'name: c\n', 'c/values.yaml': 'db:\n  password: hunter2\n  adminPassword: hunter3\n', 'm.yaml': configMap('web', 'DB_PASSWORD: hunter2') } }, at: ['c/values.yaml:2', 'c/values.yaml:3', 'm.yaml:5'],
    good: { files: { 'c/Chart.yaml': 'name: c\n', 'c/values.yaml': 'db:\n  password: ""\n  existingSecret: db\n  passwordKey: password\n  secretName: db\n  token: ${TOKEN}\n' } },
  },
  DR100: { bad: app({ more: 'revisionHistoryLimit: 0' }), at: ['apps/web.yaml:9'], good: app({ more: 'revisionHistoryLimit: 5' }) },
  DR200: { bad: { server: { version: { why: 'nothing accepts connections there' } } }, at: [server], good: {} },
  DR201: { bad: { server: { version: { value: 'v2.14.20' } } }, at: [server], good: { server: { version: { value: 'v3.5.1+abc' } } } },
  DR202: { bad: { server: { version: { value: 'v3.3.8' } } }, at: [server], good: { server: { version: { value: 'v3.3.9' } } } },
  DR203: { bad: { server: { user: { value: undefined } } }, at: [server], good: {} },
  DR204: { bad: { server: { tokenExpiresMs: { value: now + 3 * 86_400_000 } } }, at: [server], good: { server: { tokenExpiresMs: { value: now + 30 * 86_400_000 } } } },
  DR205: { bad: rights('needed', false), at: [server], good: rights('needed', true) },
  DR206: { bad: rights('admin', true), at: [server], good: rights('admin', false) },
  DR207: { bad: rights('change', true), at: [server], good: rights('change', false) },
  DR208: { bad: { ...app(), server: { applications: { value: [{ name: 'web', namespace: 'argocd', owned: false }, { name: 'by-hand', namespace: 'argocd', owned: false }] } } }, at: [server], good: { ...app(), server: { applications: { value: [{ name: 'web', namespace: 'argocd', owned: false }] } } } },
  DR220: { bad: { host: { isProtected: { value: false } } }, at: [host], good: {} },
  DR221: { bad: { host: { reviewed: { value: false } } }, at: [host], good: {} },
  DR222: { bad: { host: { forcePush: { value: true } } }, at: [host], good: {} },
  DR223: { bad: { host: { hooks: { value: [{ url: 'https://ci.example.com/hook', active: true, events: ['push'], checksCertificate: true, lastStatus: 200 }] } } }, at: [host], good: {} },
};
