import { listOf, mappingAt, textOf } from '../gitops/git-tree.js';
import type { Json, JsonObject } from '../json.js';
import { beginning } from '../one-line.js';
import { eachApplication, eachObject, type Part } from './checks.js';
import { readGlob } from './glob.js';
import { isTemplate, sourcesOf, type DoctorModel } from './model.js';
import { repositoryRule, type Rule } from './rule.js';

/** Projects bound what an application may take and reach, and when. */
export const projectRules: readonly Rule[] = [
  repositoryRule({
    id: 'DR060', title: 'Applications have a project of their own', severity: 'warning', category: 'projects',
    why: 'The project `default` allows every repository, cluster, namespace and kind, unless somebody has narrowed it.',
    fix: 'Make an AppProject with what the application needs, and name it.', source: 'Security controls: project restrictions',
  }, eachApplication((application) => {
    const project = textOf(mappingAt(application, 'spec')['project']);
    if (project !== '' && project !== 'default') return [];
    return [{ pointer: '/spec/project', message: project === '' ? 'names no project' : 'is in the project `default`, which allows everything', fix: 'project: <name of an AppProject of your own>' }];
  })),
  repositoryRule({
    id: 'DR061', title: 'Projects name their repositories and destinations', severity: 'warning', category: 'projects',
    why: 'With `*` an application of the project may deploy anything from anywhere to anywhere: the project bounds nothing.',
    fix: 'List repositories, clusters and namespaces; patterns such as `shop-*` are fine.', source: 'Security controls: project restrictions',
  }, eachObject(['AppProject'], ({ object: { value } }) => wildcards(value))),
  repositoryRule({
    id: 'DR062', title: 'Projects do not allow every cluster-wide kind', severity: 'error', category: 'projects',
    why: 'With `*` an application may bind cluster-admin, and so do everything in the cluster.',
    fix: 'List the kinds, most often `Namespace` alone.', source: 'Security controls: project restrictions',
  }, eachObject(['AppProject'], ({ object: { value } }) => listOf(mappingAt(value, 'spec')['clusterResourceWhitelist']).flatMap((entry, index) => {
    const { group, kind } = mappingAt(entry);
    if (kind !== '*' || (group !== '*' && group !== 'rbac.authorization.k8s.io')) return [];
    return [{ pointer: `/spec/clusterResourceWhitelist/${index}`, message: `allows every cluster-wide kind of ${group === '*' ? 'every group' : 'the group of roles and bindings'}`, fix: "clusterResourceWhitelist:\n  - {group: '', kind: Namespace}" }];
  }))),
  repositoryRule({
    id: 'DR063', title: 'Applications fit their project', severity: 'error', category: 'projects',
    why: 'Argo CD refuses an application whose repository or destination its project does not permit.',
    fix: 'Add it to the project, or correct the application.', source: 'Security controls: project restrictions',
  }, eachApplication(fitsProject)),
  repositoryRule({
    id: 'DR064', title: 'Projects have sync windows', severity: 'notice', category: 'projects',
    why: 'Without windows a commit is deployed at any hour, also when nobody is there to look.',
    fix: 'Add `syncWindows` to the project of production.', source: 'Sync windows',
  }, eachObject(['AppProject'], ({ object: { value } }) => (listOf(mappingAt(value, 'spec')['syncWindows']).length > 0 ? [] : [{ pointer: '/spec', message: 'has no sync window: its applications are deployed at any hour', fix: "syncWindows:\n  - {kind: allow, schedule: '0 8 * * 1-5', duration: 9h, applications: ['*'], timeZone: Europe/Berlin}" }]))),
  repositoryRule({
    id: 'DR065', title: 'Sync windows can open', severity: 'error', category: 'projects',
    why: 'A window with a wrong schedule or duration makes Argo CD refuse every sync of the project; one that names nothing has no effect.',
    fix: 'Five fields of cron, a duration, and what it is for.', source: 'Sync windows',
  }, eachObject(['AppProject'], ({ object: { value } }) => windows(value))),
];

function wildcards(project: JsonObject): readonly Part[] {
  const spec = mappingAt(project, 'spec');
  return [
    ...listOf(spec['sourceRepos']).flatMap((repo, index) => (repo === '*' || repo === '**' ? [{ pointer: `/spec/sourceRepos/${index}`, message: 'allows every repository', fix: 'sourceRepos:\n  - https://github.com/<org>/*' }] : [])),
    ...listOf(spec['destinations']).flatMap((destination, index) => {
      const { server, name, namespace } = mappingAt(destination);
      const wide = [...(server === '*' || name === '*' ? ['cluster'] : []), ...(namespace === '*' ? ['namespace'] : [])];
      return wide.length === 0 ? [] : [{ pointer: `/spec/destinations/${index}`, message: `allows every ${wide.join(' and every ')}`, fix: "destinations:\n  - {server: https://kubernetes.default.svc, namespace: '<team>-*'}" }];
    }),
    ...listOf(spec['sourceNamespaces']).flatMap((namespace, index) => (namespace === '*' ? [{ pointer: `/spec/sourceNamespaces/${index}`, message: 'lets Applications of every namespace use it', fix: 'sourceNamespaces: [<namespace>]' }] : [])),
  ];
}

function fitsProject(application: JsonObject, { objects }: DoctorModel): readonly Part[] | undefined {
  const spec = mappingAt(application, 'spec');
  const named = objects.filter(({ object: { kind, name } }) => kind === 'AppProject' && name === spec['project']);
  const project = named.length === 1 ? mappingAt(named[0]?.object.value, 'spec') : undefined;
  if (project === undefined) return undefined;
  const name = beginning(textOf(spec['project']), 60);
  const repos = listOf(project['sourceRepos']).map(textOf);
  return [
    ...sourcesOf(application).flatMap(({ pointer, value }) => {
      const url = textOf(value['repoURL']);
      if (url === '' || isTemplate(url) || permits(repos, normalized(url))) return [];
      return [{ pointer: `${pointer}/repoURL`, message: `takes ${beginning(url, 120)}, which the project ${name} does not permit`, fix: `sourceRepos:\n  - ${url}` }];
    }),
    ...(fitsDestination(mappingAt(spec, 'destination'), listOf(project['destinations'])) ? [] : [{ pointer: '/spec/destination', message: `deploys to a place that the project ${name} does not permit`, fix: `destinations:\n  - {server: ${textOf(mappingAt(spec, 'destination')['server']) || '<server>'}, namespace: ${textOf(mappingAt(spec, 'destination')['namespace']) || '<namespace>'}}` }]),
  ];
}

/** As Argo CD compares them: without `.git` and a slash behind. */
function normalized(url: string): string {
  return url.trim().toLowerCase().replace(/\/+$/, '').replace(/\.git$/, '');
}

/** One pattern has to permit it, and none with `!` to deny it. What cannot be read is given the benefit of the doubt. */
function permits(patterns: readonly string[], text: string): boolean {
  const fits = (pattern: string): boolean => readGlob(pattern, { separated: true })?.(text) ?? true;
  if (patterns.some((pattern) => pattern.startsWith('!') && fits(normalized(pattern.slice(1))))) return false;
  return patterns.some((pattern) => pattern.startsWith('!') || fits(normalized(pattern)));
}

const inCluster = 'https://kubernetes.default.svc';

function fitsDestination(wanted: Readonly<Record<string, Json | undefined>>, allowed: readonly Json[]): boolean {
  const [server, name, namespace] = [textOf(wanted['server']), textOf(wanted['name']), textOf(wanted['namespace'])];
  if ([server, name, namespace].some(isTemplate) || (server === '' && name === '')) return true;
  return allowed.some((entry) => {
    const held = mappingAt(entry);
    const patterns = { server: textOf(held['server']), name: textOf(held['name']), namespace: textOf(held['namespace']) };
    if (Object.values(patterns).some((pattern) => pattern.startsWith('!'))) return true;
    const fits = (pattern: string, text: string): boolean => readGlob(pattern, { separated: false })?.(text) ?? true;
    const own = server || (name === 'in-cluster' ? inCluster : '');
    const ownName = name || (server === inCluster ? 'in-cluster' : '');
    // Which address a cluster's name stands for is known to the server only.
    const isUnknown = (own === '' && patterns.name === '') || (ownName === '' && patterns.server === '');
    const isCluster = isUnknown || (own !== '' && patterns.server !== '' && fits(patterns.server, own)) || (ownName !== '' && patterns.name !== '' && fits(patterns.name, ownName));
    return isCluster && fits(patterns.namespace, namespace);
  });
}

const cronField = /^[\d*,/?\-A-Za-z]+$/;
const duration = /^(?:\d+(?:\.\d+)?(?:s|m|h))+$/;

function windows(project: JsonObject): readonly Part[] | undefined {
  const held = listOf(mappingAt(project, 'spec')['syncWindows']);
  if (held.length === 0) return undefined;
  return held.flatMap((entry, index) => {
    const window = mappingAt(entry);
    const pointer = `/spec/syncWindows/${index}`;
    const schedule = textOf(window['schedule']);
    const fields = schedule.trim().split(/\s+/);
    const parts: Part[] = [];
    if (!/^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/.test(schedule) && (fields.length !== 5 || !fields.every((field) => cronField.test(field)))) parts.push({ pointer: `${pointer}/schedule`, message: `has a sync window with the schedule \`${beginning(schedule, 40)}\`, which is no cron expression of five fields`, fix: "schedule: '0 8 * * 1-5'" });
    if (!duration.test(textOf(window['duration']))) parts.push({ pointer: `${pointer}/duration`, message: `has a sync window with the duration \`${beginning(textOf(window['duration']), 30)}\``, fix: 'duration: 8h' });
    if (!['allow', 'deny'].includes(textOf(window['kind']))) parts.push({ pointer: `${pointer}/kind`, message: `has a sync window of the kind \`${beginning(textOf(window['kind']), 30)}\``, fix: 'kind: allow' });
    if (!['applications', 'namespaces', 'clusters'].some((field) => listOf(window[field]).length > 0)) parts.push({ pointer, message: 'has a sync window for no application, namespace or cluster: it has no effect', fix: "applications: ['*']" });
    return parts;
  });
}

