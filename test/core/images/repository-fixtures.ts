import type { ImageInputs } from '../../../src/core/images/image-requests.js';

/** A change of a repository: `«old→new»` in a text is what must change, everything else must stay. */
export interface Fixture {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly set: ImageInputs;
  readonly update?: readonly string[];
  readonly configPath?: string;
  readonly applications?: readonly string[];
  /** Paths in data that differ; one where not given. */
  readonly differs?: number;
}

export const sha = `sha256:${'a'.repeat(64)}`;
export const other = `sha256:${'b'.repeat(64)}`;
const api = { image: 'ghcr.io/org/api', tag: 'v2' };

export function deployment(image: string, name = 'api'): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  template:\n    spec:\n      containers:\n        - name: main   # the app\n          image: ${image}\n          ports: [{containerPort: 80}]\n`;
}

function application(source: string, name = 'api'): string {
  return `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: ${name}\nspec:\n  project: default\n  source:\n    repoURL: https://example.com/config.git\n${source}  destination: {server: https://kubernetes.default.svc}\n`;
}

const overlay = 'resources:\n  - ../../base\n';
const base = 'resources:\n- deployment.yaml\n';
const chart = 'apiVersion: v2\nname: api\nversion: 1.0.0\n';

export const fixtures: readonly Fixture[] = [
  { name: 'a kustomize entry has a tag', set: api, files: { 'kustomization.yaml': `${base}images:\n- name: ghcr.io/org/api # the api\n  newTag: «v1→v2» # bumped by CI\n`, 'deployment.yaml': deployment('ghcr.io/org/api:v1') } },
  { name: 'a kustomize entry is named by its new name', set: api, files: { 'kustomization.yaml': 'images:\n- {name: placeholder, newName: ghcr.io/org/api, newTag: "«v1→v2»"}\n' } },
  { name: 'a kustomize entry is a placeholder', set: { image: 'app', tag: '1.20' }, files: { 'k/kustomization.yml': 'images:\r\n  - name: app\r\n    newName: ghcr.io/org/app\r\n    newTag: «1.2→"1.20"»\r\n' } },
  { name: 'a tag takes the place of a digest', set: api, differs: 2, files: { 'kustomization.yaml': `images:\n- name: ghcr.io/org/api\n  «digest→newTag»: «${sha}→v2»\n# end\n` } },
  { name: 'a digest takes the place of a tag', set: { image: 'ghcr.io/org/api', digest: other }, differs: 2, files: { 'kustomization.yaml': `images:\n- name: ghcr.io/org/api\n  «newTag→digest»: «v1→${other}»\n` } },
  { name: 'both are set and both are kept', set: { ...api, digest: other }, differs: 2, files: { 'kustomization.yaml': `images:\n- digest: «${sha}→${other}»\n  name: ghcr.io/org/api\n  newTag: «v1→v2»\n` } },
  { name: 'a digest that the tag would not replace goes', set: api, differs: 2, files: { 'kustomization.yaml': `images:\n- «digest: ${sha}\n  →»name: ghcr.io/org/api\n  newTag: «v1→v2»\n` } },
  { name: 'a digest is added to a tag', set: { ...api, digest: sha }, differs: 2, files: { 'kustomization.yaml': `images:\n- name: ghcr.io/org/api\n  newTag: «v1→v2»   # why«→\n  digest: ${sha}»\n\n# end\n` } },
  { name: 'an image gets a new name', set: { images: ['ghcr.io/org/api=registry.example.com:5000/api:v2'] }, differs: 2, files: { 'kustomization.yaml': 'images:\n- name: ghcr.io/org/api\n  newTag: «v1→v2»«→\n  newName: registry.example.com:5000/api»' } },
  {
    name: 'the overlay wins over its base', set: api, files: {
      'apps/api/base/kustomization.yaml': base, 'apps/api/base/deployment.yaml': deployment('ghcr.io/org/api:v0'),
      'apps/api/overlays/prod/kustomization.yaml': `${overlay}images:\n  - name: ghcr.io/org/api\n    newTag: «v1→v2»\n`,
    },
  },
  {
    name: 'config-path chooses among overlays', set: api, configPath: 'apps/api/overlays/prod/', files: {
      'apps/api/base/kustomization.yaml': base, 'apps/api/base/deployment.yaml': deployment('ghcr.io/org/api:v0'),
      'apps/api/overlays/dev/kustomization.yaml': `${overlay}images:\n  - name: ghcr.io/org/api\n    newTag: v1\n`,
      'apps/api/overlays/prod/kustomization.yaml': `${overlay}images:\n  - name: ghcr.io/org/api\n    newTag: '«v1→v2»'\n`,
    },
  },
  {
    name: 'the overlay of config-path gets its first entry', set: api, configPath: 'overlays/prod', files: {
      'base/kustomization.yaml': base, 'base/deployment.yaml': deployment('ghcr.io/org/api:v0'),
      'overlays/dev/kustomization.yaml': overlay,
      'overlays/prod/kustomization.yaml': `${overlay}namespace: prod # here«→\nimages:\n  - name: ghcr.io/org/api\n    newTag: v2»\n# nothing below\n`,
    },
  },
  {
    name: 'the only overlay gets a further entry', set: { image: 'ghcr.io/org/api', tag: 'on' }, files: {
      'base/kustomization.yaml': base, 'base/deployment.yaml': deployment('ghcr.io/org/api:v0'),
      'overlays/prod/kustomization.yaml': `images:\n-   name: redis\n    newTag: "7"«→\n-   name: ghcr.io/org/api\n    newTag: "on"»\n\nresources: [../../base]\n`,
    },
  },
  {
    name: 'an entry is added to a list on one line, by the name that the base gives', set: api, configPath: 'overlays/prod', files: {
      'base/kustomization.yaml': `${base}images: [{name: app, newName: ghcr.io/org/api, newTag: v0}]\n`, 'base/deployment.yaml': deployment('app'),
      'overlays/prod/kustomization.yaml': 'resources: [../../base]\nimages: [{name: redis, newTag: "7"}«→, {name: ghcr.io/org/api, newTag: v2}»]\n',
    },
  },
  {
    name: 'an empty list of images is filled', set: api, configPath: 'overlays/prod', files: {
      'base/kustomization.yaml': base, 'base/deployment.yaml': deployment('ghcr.io/org/api'), 'overlays/prod/kustomization.yaml': `images:«→\n  - name: ghcr.io/org/api\n    newTag: v2»\n${overlay}`,
    },
  },
  {
    name: 'a patch of the overlay wins over the base', set: api, files: {
      'base/kustomization.yaml': base, 'base/deployment.yaml': deployment('ghcr.io/org/api:v0'),
      'overlays/prod/kustomization.yaml': `${overlay}patches:\n- path: image.yaml\n`, 'overlays/prod/image.yaml': deployment('ghcr.io/org/api:«v1→v2»'),
    },
  },
  {
    name: 'a component wins over what it is used with', set: api, files: {
      'base/kustomization.yaml': base, 'base/deployment.yaml': deployment('ghcr.io/org/api:v0'),
      'components/version/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nimages:\n- name: ghcr.io/org/api\n  newTag: «v1→v2»\n',
      'overlays/prod/kustomization.yaml': `${overlay}components: [../../components/version]\n`,
    },
  },
  { name: 'a base that two overlays share is changed itself', set: api, files: { 'base/kustomization.yaml': base, 'base/deployment.yaml': deployment('ghcr.io/org/api:«v0→v2»'), 'overlays/dev/kustomization.yaml': overlay, 'overlays/prod/kustomization.yaml': overlay } },
  { name: 'Helm values have repository and tag', set: api, files: { 'charts/api/Chart.yaml': chart, 'charts/api/values.yaml': '\uFEFF# defaults\nreplicas: 2\nimage:\n    repository: "ghcr.io/org/api"\n    tag:   \'«v1→v2»\'   # keep\n\nother: |\n  tag: v1\n' } },
  { name: 'Helm values have a registry and a stale digest', set: { image: 'ghcr.io/org/api', tag: 'v2' }, differs: 2, files: { 'values.yaml': `web:\n  image: {registry: ghcr.io, repository: org/api, tag: «v1→v2», digest: «${sha}→""»}\n` } },
  { name: 'Helm values have tag and digest', set: { ...api, digest: other }, differs: 2, files: { 'values-prod.yaml': `image:\n  repository: ghcr.io/org/api\n  tag: «v1→v2»\n  digest: "«${sha}→${other}»"\n` } },
  { name: 'Helm values have the image as one string', set: { ...api, digest: sha }, files: { 'prod-values.yaml': `jobs:\n- name: migrate\n  image: «ghcr.io/org/api:v1→ghcr.io/org/api:v2@${sha}»\n- name: other\n  image: ghcr.io/org/other:v1\n` } },
  { name: 'Helm values have imageName and imageTag', set: api, files: { 'values.yaml': 'imageName: ghcr.io/org/api\nimageTag: «v1→v2»\nworkerImageName: ghcr.io/org/worker\nworkerImageTag: v1\n' } },
  { name: 'Helm values have image_tag beside repository', set: api, files: { 'values.yaml': 'app:\n  repository: ghcr.io/org/api\n  image_tag: «0123→v2»\n' } },
  { name: 'Helm values have the name without a tag', set: api, files: { 'values.yaml': 'image:\n  repository: ghcr.io/org/api«→\n  tag: v2»\nservice: {}\n' } },
  { name: 'a tag stands without a value', set: api, files: { 'values.yaml': 'image:\n  repository: ghcr.io/org/api\n  tag:«→ v2» # set by CI\n' } },
  { name: 'a folded image keeps its form', set: api, files: { 'values.yaml': 'image: >-\n  «ghcr.io/org/api:v1→ghcr.io/org/api:v2»\nx: 1\n' } },
  { name: 'Docker Hub names are the same with and without their host', set: { image: 'docker.io/library/nginx', tag: '1.27' }, files: { 'pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: "«nginx:1.26→nginx:1.27»"}]}\n' } },
  {
    name: 'a values file of an environment sets the tag only, and the Application tells its chart', set: api, files: {
      'apps/api.yaml': application('    path: charts/api\n    helm:\n      valueFiles: [../../environments/production/main.yaml]\n'),
      'charts/api/Chart.yaml': chart, 'charts/api/values.yaml': 'image:\n  repository: ghcr.io/org/api\n  tag: latest\n',
      'environments/production/main.yaml': 'image:\n  tag: «v1→v2»\n',
    },
  },
  {
    name: 'a values file is known by the name of its chart', set: api, configPath: 'environments/production', files: {
      'charts/api/Chart.yaml': chart, 'charts/api/values.yaml': 'image:\n  repository: ghcr.io/org/api\n  tag: latest\n',
      'environments/production/api-values.yaml': 'replicas: 3\nimage:\n  tag: «1e3→v2»\n', 'environments/staging/api-values.yaml': 'image:\n  tag: v1\n',
    },
  },
  { name: 'a values file is called like the image', set: { image: 'ghcr.io/org/api-service', tag: 'abc1234' }, configPath: 'environments/production', files: { 'environments/production/api-service-values.yaml': 'image:\n  tag: «0000000→abc1234»\n', 'environments/production/worker-service-values.yaml': 'image:\n  tag: v1\n' } },
  { name: 'a values file is called like the application', set: api, applications: ['shop'], files: { 'environments/production/shop-values.yaml': 'image:\n  tag: «v1→v2»\n' } },
  { name: 'a subchart has the name of the image', set: api, files: { 'umbrella/Chart.yaml': 'name: umbrella\nversion: 1.0.0\n', 'umbrella/values-prod.yaml': 'api:\n  image:\n    tag: «v1→v2»\n', 'umbrella/charts/api/Chart.yaml': chart, 'umbrella/charts/api/values.yaml': 'image: {repository: ghcr.io/org/api}\n' }, configPath: 'umbrella/values-prod.yaml' },
  { name: 'all containers of a pod that run the version', set: api, differs: 2, files: { 'deployment.yaml': `# first\n---\n${deployment('redis:7', 'redis')}---\n${deployment('ghcr.io/org/api:«v1→v2»')}      initContainers:\n        - {name: migrate, image: ghcr.io/org/api:«v1→v2»}\n---\n` } },
  { name: 'a CronJob in a list', set: api, files: { 'list.yaml': 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: batch/v1\n  kind: CronJob\n  metadata: {name: x}\n  spec:\n    jobTemplate:\n      spec:\n        template:\n          spec:\n            containers:\n            - image: «ghcr.io/org/api→ghcr.io/org/api:v2»\n              name: x\n' } },
  { name: 'a Rollout loses the digest of the old tag', set: api, files: { 'rollout.yaml': deployment(`'«ghcr.io/org/api:v1@${sha}→ghcr.io/org/api:v2»'`).replace('Deployment', 'Rollout').replace('apps/v1', 'argoproj.io/v1alpha1') } },
  { name: 'a manifest in JSON', set: api, files: { 'pod.json': '{\n\t"apiVersion": "v1", "kind": "Pod",\n\t"metadata": {"name": "x"},\n\t"spec": {"containers": [{"name": "x", "image": "«ghcr.io/org/api:v1→ghcr.io/org/api:v2»"}]}\n}' } },
  { name: 'parameters of an Application pair name and tag', set: api, files: { 'apps/api.yaml': application('    chart: x\n    helm:\n      parameters:\n        - name: web.image.tag\n          value: «v1→v2»\n        - name: web.image.repository\n          value: ghcr.io/org/api\n        - {name: other.image.tag, value: v1}\n') } },
  { name: 'a parameter for the tag is added', set: api, files: { 'apps/api.yaml': application('    chart: x\n    helm:\n      parameters:\n      - name: image.repository\n        value: ghcr.io/org/api«→\n      - name: image.tag\n        value: v2»\n') } },
  { name: 'a parameter wins over values of the same Application and of the chart', set: api, files: { 'charts/api/Chart.yaml': chart, 'charts/api/values.yaml': 'image:\n  repository: ghcr.io/org/api\n  tag: v0\n', 'apps/api.yaml': application('    path: charts/api\n    helm:\n      parameters:\n      - {name: image.tag, value: «v1→v2»}\n      valuesObject: {image: {tag: v0}}\n') } },
  { name: 'values of an Application as text', set: api, files: { 'apps/api.yaml': application('    chart: x\n    helm:\n      values: |\n        # the image\n        image:\n          repository: ghcr.io/org/api\n          tag: «v1→v2» # now\n\n        replicas: 3\n') } },
  { name: 'values of an Application as text get a tag', set: api, files: { 'apps/api.yaml': application('    chart: x\n    helm:\n      values: |-\n        image:\n          repository: ghcr.io/org/api«→\n          tag: v2»\n\n        replicas: 3\n').replaceAll('\n', '\r\n').replace('→\r\n', '→\r\n') } },
  { name: 'an ApplicationSet with several sources', set: api, files: { 'apps/set.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: s}\nspec:\n  generators: []\n  template:\n    metadata: {name: "{{name}}"}\n    spec:\n      sources:\n      - repoURL: https://example.com\n        ref: values\n      - chart: x\n        helm:\n          valuesObject:\n            image:\n              repository: ghcr.io/org/api\n              tag: «v1→v2»\n' } },
  { name: 'kustomize images of an Application win over its folder', set: { images: ['app=ghcr.io/org/app:v2'] }, files: { 'apps/a.yaml': application('    path: base\n    kustomize:\n      images:\n      - «app=ghcr.io/org/app:v1→app=ghcr.io/org/app:v2»\n      - redis=mirror/redis:7\n'), 'base/kustomization.yaml': base, 'base/deployment.yaml': deployment('app') } },
  { name: 'update names the tag', set: api, update: ['any/file.yaml#a.list[name=web]."x.y/tag"'], files: { 'any/file.yaml': 'a:\n  list:\n  - name: db\n    x.y/tag: v1\n  - name: web\n    x.y/tag: «v1→v2»\n' } },
  { name: 'update names a whole image, also of a mirror', set: api, update: ['a.yaml#spec.containers[0].image'], files: { 'a.yaml': 'spec:\n  containers:\n  - image: «mirror.local/api:v1→mirror.local/api:v2»\n' } },
  { name: 'update leads into values as text', set: api, update: ['apps/api.yaml#spec.source.helm.values.image.tag'], files: { 'apps/api.yaml': application('    chart: x\n    helm:\n      values: |\n        image:\n          tag: «v1→v2»\n') } },
  { name: 'update settles what is ambiguous', set: api, update: ['b/values.yaml#image.tag'], files: { 'a/values.yaml': 'image: {repository: ghcr.io/org/api, tag: v1}\n', 'b/values.yaml': 'image: {repository: ghcr.io/org/api, tag: «v1→v2»}\n' } },
  { name: 'two images at once', set: { images: ['redis:7.4', '', '# comment', 'ghcr.io/org/api@' + sha] }, differs: 2, files: { 'base/kustomization.yaml': `${base}- redis.yaml\n`, 'base/deployment.yaml': deployment('ghcr.io/org/api'), 'base/redis.yaml': deployment('redis', 'redis'), 'o/kustomization.yaml': `resources: [../base]«→\nimages:\n- name: redis\n  newTag: "7.4"\n- name: ghcr.io/org/api\n  digest: ${sha}»\n` } },
  {
    name: 'an app of apps beside plain manifests', set: { image: 'acme/worker', tag: 'v2' }, files: {
      'apps/root.yaml': application('    path: apps/\n', 'root'), 'apps/worker.yaml': application('    path: worker/\n', 'worker'), 'apps/api.yaml': application('    path: api/\n    helm:\n      values: |\n        image:\n          tag: v1.2.3\n'),
      'worker/deployment.yaml': deployment('acme/worker:«v1→v2»', 'worker'), 'cron/cronjob.yaml': deployment('acme/cron:v1', 'cron').replace('Deployment', 'CronJob'),
    },
  },
  { name: 'an Application called like the image sets its tag only', set: { image: 'ghcr.io/acme/api', tag: 'v1.3.0' }, files: { 'apps/api.yaml': application('    path: api/\n    helm:\n      values: |\n        image:\n          tag: «v1.2.3→v1.3.0»\n        replicas: 3\n') } },
  {
    name: 'a monorepo of apps with overlays', set: { image: 'app1', tag: '0123' }, configPath: 'apps/app1/overlays/staging', files: {
      'apps/app1/base/deployment.yaml': deployment('app1:v1', 'app1'), 'apps/app1/base/kustomization.yaml': base,
      ...Object.fromEntries(['dev', 'prod'].map((env) => [`apps/app1/overlays/${env}/kustomization.yaml`, `${overlay}images:\n- name: app1\n  newTag: v1\n`])),
      'apps/app1/overlays/staging/kustomization.yaml': `${overlay}images:\n- name: app1\n  newTag: «v1→"0123"»\n`, 'apps/app2/base/deployment.yaml': deployment('app1:v1', 'app2'),
    },
  },
  { name: 'an anchor that nothing uses', set: api, files: { 'values.yaml': 'image: &image\n  repository: ghcr.io/org/api\n  tag: &tag «v1→v2»\n' } },
];
