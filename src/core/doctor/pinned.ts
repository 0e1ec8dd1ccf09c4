import { listOf, mappingAt, textOf } from '../gitops/git-tree.js';
import { ownership } from '../gitops/model-applications.js';
import { imagesInValues } from '../images/image-mappings.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { podPolicies } from '../manifests/policies/pod-policies.js';
import { valueAt } from '../manifests/pointers.js';
import { podSpecOf } from '../manifests/policies/pod-specs.js';
import { closureOf } from '../manifests/repository-layout.js';
import { beginning } from '../one-line.js';
import { breachOf, eachApplication, eachObject, type Part } from './checks.js';
import { isTemplate, sourcesOf, type DoctorModel, type PlacedObject, type PlacedSource } from './model.js';
import { checked, repositoryRule, type Breach, type Checked, type Rule } from './rule.js';

/** What runs is what git names: no version moves by itself. */
export const pinnedRules: readonly Rule[] = [
  repositoryRule({
    id: 'DR030', title: 'Charts of a registry have an exact version', severity: 'warning', category: 'pinned',
    why: 'With a range, or none, a new version of the chart is deployed without a commit: nothing in git tells of it, and nothing can be reverted.',
    fix: 'Set `targetRevision` to one version.', source: 'Version control strategy; Helm integration',
  }, eachApplication(chartVersions)),
  repositoryRule({
    id: 'DR031', title: 'Other repositories are followed at a tag or commit', severity: 'warning', category: 'pinned',
    why: 'A branch of a repository of others moves when they push: your cluster changes without a commit of yours.',
    fix: 'Set `targetRevision` to a tag, or a commit.', source: 'Version control strategy: git tags',
  }, eachApplication(foreignRevisions)),
  repositoryRule({
    id: 'DR032', title: 'A source names its revision', severity: 'warning', category: 'pinned',
    why: '`HEAD`, or nothing, is whatever the default branch is: renaming it, or choosing another, deploys something else.',
    fix: 'Name the branch, or a tag.', source: 'Version control strategy: git tags, release branches',
  }, eachApplication((application) => namedRevisions(sourcesOf(application)))),
  repositoryRule({
    id: 'DR033', title: 'Images have a tag that stays, or a digest', severity: 'error', category: 'pinned',
    why: 'With `latest` or no tag, what runs depends on when a node pulled it: a rollback in git changes nothing.',
    fix: 'Name a tag of one build, or a digest; `osop-argocd bump` sets it.', source: 'Rollback via git; update the image tag by a commit',
  }, pinnedImages),
  repositoryRule({
    id: 'DR034', title: 'Remote bases of kustomizations have a revision', severity: 'warning', category: 'pinned',
    why: 'Without `ref`, a base in another repository is taken from its newest commit each time that it is rendered.',
    fix: 'Add `?ref=` with a tag or commit.', source: 'Version control strategy',
  }, remoteBases),
  repositoryRule({
    id: 'DR035', title: 'Dependencies of charts have exact versions, or a lock', severity: 'warning', category: 'pinned',
    why: 'A range without `Chart.lock` is resolved anew each time that the chart is rendered.',
    fix: 'Write exact versions, or commit `Chart.lock`.', source: 'Helm integration; consistent: the same deployment process across environments',
  }, chartDependencies),
];

/** One version as Helm takes it, build and pre-release included. */
const exactVersion = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;

function chartVersions(application: JsonObject): readonly Part[] | undefined {
  const charts = sourcesOf(application).filter(({ value }) => textOf(value['chart']) !== '');
  if (charts.length === 0) return undefined;
  return charts.flatMap(({ pointer, value }): readonly Part[] => {
    const version = textOf(value['targetRevision']);
    if (exactVersion.test(version) || isTemplate(version)) return [];
    return [{ pointer: `${pointer}/targetRevision`, message: `takes the chart \`${beginning(textOf(value['chart']), 60)}\` at ${version === '' ? 'no version: the newest' : `\`${beginning(version, 40)}\`, which is no single version`}`, fix: 'targetRevision: 1.2.3 # the version that runs: argocd app get <name>' }];
  });
}

function gitSources(application: JsonObject): readonly PlacedSource[] {
  return sourcesOf(application).filter(({ value }) => textOf(value['chart']) === '' && !textOf(value['repoURL']).startsWith('oci://'));
}

/** A tag, a commit, or a range of tags; a branch by its usual names and forms. What a name stands for cannot be seen offline. */
function isBranch(revision: string): boolean {
  return revision === '' || revision === 'HEAD' || /^(?:refs\/heads\/)?(?:main|master|develop|development|trunk|dev|staging|stage|production|prod|(?:release|feature|hotfix|env)[-/].*)$/.test(revision);
}

function foreignRevisions(application: JsonObject, { facts }: DoctorModel): readonly Part[] | undefined {
  const { isOwn } = ownership(facts);
  const foreign = facts.addresses.length === 0 ? [] : gitSources(application).filter(({ value }) => textOf(value['repoURL']) !== '' && !isTemplate(textOf(value['repoURL'])) && !isOwn(textOf(value['repoURL'])));
  if (foreign.length === 0) return undefined;
  return foreign.flatMap(({ pointer, value }) => {
    const revision = textOf(value['targetRevision']);
    if (!isBranch(revision) || isTemplate(revision)) return [];
    return [{ pointer: `${pointer}/targetRevision`, message: `follows ${revision === '' ? 'the default branch' : `\`${beginning(revision, 60)}\``} of another repository, ${beginning(textOf(value['repoURL']), 100)}`, fix: 'targetRevision: v1.0.0 # a tag or a commit of that repository' }];
  });
}

function namedRevisions(sources: readonly PlacedSource[]): readonly Part[] | undefined {
  const git = sources.filter(({ value }) => textOf(value['chart']) === '' && textOf(value['repoURL']) !== '');
  if (git.length === 0) return undefined;
  return git.flatMap(({ pointer, value }) => {
    const revision = textOf(value['targetRevision']);
    if (revision !== '' && revision !== 'HEAD') return [];
    return [{ pointer: `${pointer}/targetRevision`, message: revision === '' ? 'has a source without `targetRevision`: it follows the default branch' : 'has `targetRevision: HEAD`: it follows the default branch', fix: 'targetRevision: main # or a tag such as v1.0.0' }];
  });
}

function pinnedImages(model: DoctorModel): Checked {
  const written = eachObject([], imagesOfObject)(model);
  const parts = [written, imagesOfKustomizations(model), imagesOfValues(model)];
  return checked(parts.reduce((sum, part) => sum + ('subjects' in part ? part.subjects : 0), 0), parts.flatMap((part) => ('breaches' in part ? part.breaches : [])));
}

function imagesOfObject({ file, object }: PlacedObject, model: DoctorModel): readonly Part[] | undefined {
  const spec = podSpecOf(object);
  if (spec === undefined) return undefined;
  const breaches = podPolicies['image-latest-or-untagged']?.(spec) ?? [];
  if (breaches.length === 0) return [];
  const set = imagesSetFor(file, model);
  return breaches.filter(({ pointer }) => !set.has(nameOf(textAt(object.value, pointer)))).map(({ pointer, message, hint }) => ({ pointer, message, fix: `image: ${nameOf(textAt(object.value, pointer))}:1.0.0 # ${hint ?? 'a tag that stays'}` }));
}

function textAt(value: JsonObject, pointer: string): string {
  return textOf(valueAt(value, pointer));
}

function nameOf(image: string): string {
  return image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}

/** Names of images that a kustomization above a file gives a tag or digest. */
function imagesSetFor(file: string, { layout }: DoctorModel): ReadonlySet<string> {
  const users = [...layout.kustomizations.values()].filter(({ folder }) => closureOf(folder, (at) => layout.kustomizations.get(at)).some(({ references }) => references.some(({ target }) => target === file)));
  return new Set(users.flatMap(({ value }) => listOf(value['images'])).flatMap((image) => {
    const { name, newTag, digest } = mappingAt(image);
    return newTag === undefined && digest === undefined ? [] : [textOf(name)];
  }));
}

function imagesOfKustomizations({ layout }: DoctorModel): Checked {
  const users = [...layout.kustomizations.values()].filter(({ value }) => listOf(value['images']).length > 0);
  return checked(users.length, users.flatMap(({ file, value }) => listOf(value['images']).flatMap((image, index): readonly Breach[] => {
    if (mappingAt(image)['newTag'] !== 'latest') return [];
    return [{ subject: `kustomization ${file}`, place: { file, document: 0, pointer: `/images/${index}/newTag` }, message: `sets ${beginning(textOf(mappingAt(image)['name']), 100)} to the tag latest`, fix: 'newTag: 1.0.0' }];
  })));
}

function imagesOfValues({ files, roles, tree }: DoctorModel): Checked {
  const values = files.filter((file) => roles.get(file) === 'helm-values' && isJsonObject(tree.value(file)));
  const found = values.map((file) => ({ file, images: imagesInValues(tree.value(file) ?? null) }));
  return checked(found.filter(({ images }) => images.length > 0).length, found.flatMap(({ file, images }) => images.flatMap(({ image, holder }): readonly Breach[] => {
    const key = image.form === 'whole' ? image.key : image.keys.tag;
    const text = key === undefined ? '' : textAt(tree.value(file) as JsonObject, `${holder}/${key}`);
    const isMoving = image.form === 'whole' ? text.endsWith(':latest') : text === 'latest';
    if (key === undefined || !isMoving) return [];
    return [{ subject: `values ${file}`, place: { file, document: 0, pointer: `${holder}/${key}` }, message: 'sets the tag latest: what runs changes without a commit', fix: `${key}: ${image.form === 'whole' ? `${nameOf(text)}:` : ''}1.0.0` }];
  })));
}

function remoteBases({ layout }: DoctorModel): Checked {
  const users = [...layout.kustomizations.values()].map((kustomization) => ({ ...kustomization, remote: kustomization.references.filter(({ leads }) => leads === 'remote') })).filter(({ remote }) => remote.length > 0);
  return checked(users.length, users.flatMap(({ file, remote }) => remote.flatMap(({ written, pointer }): readonly Breach[] => {
    const ref = /[?&](?:ref|version)=([^&]*)/.exec(written)?.[1] ?? /\/(?:raw|blob)\/(?:refs\/heads\/)?([^/]+)\//.exec(written)?.[1] ?? /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(?:refs\/heads\/)?([^/]+)\//.exec(written)?.[1] ?? /\/releases\/download\/([^/]+)\//.exec(written)?.[1];
    const isArchive = ref === undefined && !/\.git(?:\/|$)|^git|github\.com|gitlab\.com|\/\//.test(written.replace(/^https?:\/\//, ''));
    if (isArchive || (ref !== undefined && !isBranch(ref))) return [];
    return [{ subject: `kustomization ${file}`, place: { file, document: 0, pointer }, message: `takes \`${beginning(written, 120)}\` at ${ref === undefined ? 'no revision' : `\`${beginning(ref, 40)}\`, which moves`}`, fix: ref === undefined ? `- ${written}?ref=v1.0.0` : 'name a tag or commit in its place' }];
  })));
}

function chartDependencies({ layout, tree }: DoctorModel): Checked {
  const charts = [...layout.charts.values()].map(({ file, folder, name }) => ({ file, folder, name, dependencies: listOf(mappingAt(tree.value(file))['dependencies']) })).filter(({ dependencies }) => dependencies.length > 0);
  const inKustomizations = [...layout.kustomizations.values()].filter(({ value }) => listOf(value['helmCharts']).length > 0);
  return checked(charts.length + inKustomizations.length, [
    ...charts.flatMap(({ file, folder, name, dependencies }) => {
      if (tree.has(folder === '' ? 'Chart.lock' : `${folder}/Chart.lock`)) return [];
      return dependencies.flatMap((dependency, index): readonly Breach[] => {
        const { repository, version, name: needed } = mappingAt(dependency);
        if (textOf(repository) === '' || textOf(repository).startsWith('file://') || exactVersion.test(textOf(version))) return [];
        return [breachOf(`chart ${name}`, { file, document: 0, pointer: '' }, { pointer: `/dependencies/${index}/version`, message: `needs ${beginning(textOf(needed), 60)} at ${textOf(version) === '' ? 'any version' : `\`${beginning(textOf(version), 40)}\``}, and has no Chart.lock`, fix: `helm dependency update ${folder === '' ? '.' : folder} && git add ${folder === '' ? '' : `${folder}/`}Chart.lock` })];
      });
    }),
    ...inKustomizations.flatMap(({ file, value }) => listOf(value['helmCharts']).flatMap((chart, index): readonly Breach[] => {
      const { version, name: needed, repo } = mappingAt(chart);
      if (exactVersion.test(textOf(version)) || textOf(repo) === '') return [];
      return [breachOf(`kustomization ${file}`, { file, document: 0, pointer: '' }, { pointer: `/helmCharts/${index}/version`, message: `takes the chart ${beginning(textOf(needed), 60)} at no single version`, fix: 'version: 1.2.3' })];
    })),
  ]);
}
