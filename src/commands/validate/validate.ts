import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listRepositoryFiles } from '../../adapters/repository-files.js';
import { readSchemaStore } from '../../adapters/schema-store.js';
import { readKubernetesVersions } from '../../core/manifests/kubernetes-versions.js';
import { ManifestChecker } from '../../core/manifests/manifest-checker.js';
import { readPolicies } from '../../core/manifests/policies/policy-set.js';
import { fileRoles, folderOf, readLayout, type LayoutRole, type ReadText } from '../../core/manifests/repository-layout.js';
import { fileRole } from '../../core/manifests/file-role.js';
import { selectFiles } from '../../core/manifests/select-files.js';
import { countVerdicts, type ValidationReport } from '../../core/manifests/validation-report.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import { readTrigger } from '../../core/trigger.js';
import type { Settings } from '../../settings.js';
import { checkFolder, readEvent, repositoryRoot, workspaceRoot, type Host } from '../../wiring.js';
import { changedPaths } from './changed-paths.js';
import { checkWorkflows } from './check-workflows.js';
import { checkRendered } from './check-rendered.js';
import { resolveKinds } from './resolve-kinds.js';

/** What `validate` found, or why it could not begin. */
export type Validation =
  | { readonly kind: 'checked'; readonly report: ValidationReport }
  | { readonly kind: 'invalid-input'; readonly problems: readonly Problem[] };

/** `validate`: checks workflow files and manifests as they lie in the checkout. Changes nothing. */
export async function validate(settings: Settings, host: Host): Promise<Validation> {
  const begun = host.clock.now().getTime();
  const nowhere = checkFolder(settings, host);
  if (nowhere.length > 0) return { kind: 'invalid-input', problems: nowhere };
  const root = workspaceRoot(settings, host);
  const top = repositoryRoot(root);
  const paths = listRepositoryFiles(top);
  const selection = selectFiles(paths, { folder: relative(top, root).split('\\').join('/'), manifests: settings.manifests });
  const store = readSchemaStore();
  const { versions, problems: versionProblems } = readKubernetesVersions(settings.kubernetesVersions, store.versions);
  const { policies, problems: policyProblems } = readPolicies(settings.policies);
  const problems = [...selection.problems, ...versionProblems, ...policyProblems.map(policyProblem)];
  if (hasErrors(problems)) return { kind: 'invalid-input', problems };

  const changed = settings.changedOnly ? await changedPaths(readTrigger(host.env, readEvent(host.env)), readEvent(host.env), { host, root }) : { all: true as const };
  if ('problem' in changed) return { kind: 'invalid-input', problems: [changed.problem] };
  const files = 'all' in changed ? selection.files : selection.files.filter((file) => changed.files.has(file));
  const read = createReader(top);
  const layout = readLayout(paths, read);
  const checker = new ManifestChecker({
    store, versions, policies,
    strict: settings.strict, skip: settings.skip, reject: settings.reject, ignoreMissingSchemas: settings.ignoreMissingSchemas,
  });
  checkFiles(files, { checker, read, roles: layout.kustomizations.size + layout.charts.size === 0 ? undefined : fileRoles(layout) });
  const selected = new Set(selection.files);
  const touched = 'all' in changed ? files : [...changed.files, ...changed.deleted].filter((file) => selected.has(file) || !paths.includes(file));
  const rendered = await checkRendered({ settings, host, top, layout, read, touched, checker });
  checker.resolve(resolveKinds(checker.unresolved, { paths, read, strict: settings.strict }));
  const workflows = await checkWorkflows(files, { settings, top, read });
  const report = checker.report({
    notChecked: [...rendered.notChecked],
    seconds: (host.clock.now().getTime() - begun) / 1000,
  });
  return { kind: 'checked', report: { ...report, problems: [...problems, ...workflows, ...report.problems], counts: countVerdicts(report.manifests) } };
}

/** Reads files of the listing, which holds no links: none can lead out of the repository. */
function createReader(top: string): ReadText {
  return (path) => {
    try {
      return readFileSync(join(top, path), 'utf8');
    } catch {
      return undefined;
    }
  };
}

const leftOut: { readonly [R in Exclude<LayoutRole, 'manifest' | 'other'>]: string } = {
  kustomization: 'a kustomization', component: 'a kustomize component', patch: 'a kustomize patch', 'helm-values': 'Helm values',
  'helm-template': 'a Helm template: it is no YAML until it is rendered', chart: 'a Helm chart\'s own file', configuration: 'a configuration of kustomize', 'generator-input': 'what a kustomization generates from',
};

/** Without roles there is no kustomization or chart, and the path tells what a file is. */
function checkFiles(files: readonly string[], { checker, read, roles }: { readonly checker: ManifestChecker; readonly read: ReadText; readonly roles: ReadonlyMap<string, LayoutRole> | undefined }): void {
  let folder: string | undefined;
  for (const file of files) {
    if (!/\.(?:ya?ml|json)$/i.test(file)) continue;
    if (folder !== undefined && folder !== folderOf(file)) checker.endUnit();
    folder = folderOf(file);
    const role = roles?.get(file) ?? 'other';
    const byPath = fileRole(file);
    if (role !== 'other' && role !== 'manifest') checker.skip(file, leftOut[role]);
    else if (byPath.kind === 'skip') checker.skip(file, byPath.reason);
    else checkFile(file, { checker, read });
  }
  checker.endUnit();
}

function checkFile(file: string, { checker, read }: { readonly checker: ManifestChecker; readonly read: ReadText }): void {
  const text = read(file);
  if (text === undefined || text.includes('\uFFFD')) {
    checker.failed(file, {
      code: 'OSOP-MANIFEST-002', severity: 'error', where: { file, line: 1, column: 1 },
      message: text === undefined ? `${file} could not be read` : `${file} holds what is not UTF-8 text`, hint: 'Kubernetes reads UTF-8 only',
    });
    return;
  }
  checker.file(file, text);
}

function policyProblem(message: string): Problem {
  return { code: 'OSOP-INPUT-001', severity: 'error', message: `input policies: ${message}` };
}
