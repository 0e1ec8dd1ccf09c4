import { isJsonObject, type Json } from '../json.js';
import type { ExpansionGap } from './application-set.js';
import type { DefinitionPlace } from './git-application.js';
import type { Location } from '../problem.js';
import { listOf, mappingAt, textOf } from './git-tree.js';
import { ownership, type ApplicationModel, type ExpandedSet, type RepositoryFacts } from './model-applications.js';
import type { ChangeIndex } from './source-reasons.js';

/** Applications that are not known. `mayBeTouched` is false where the change cannot reach them, whatever they are. */
export interface Uncertainty {
  readonly place: DefinitionPlace;
  /** Where the YAML of a file ends to be any. */
  readonly where?: Location | undefined;
  /** Name of the ApplicationSet; empty for a file that cannot be read. */
  readonly set: string;
  readonly gaps: readonly ExpansionGap[];
  readonly mayBeTouched: boolean;
}

interface Known {
  readonly model: ApplicationModel;
  readonly index: ChangeIndex;
  readonly facts: RepositoryFacts;
}

/** The sets and files of which some applications are not known. */
export function uncertainties({ model, index, facts }: Known): readonly Uncertainty[] {
  const sets = model.sets.filter(({ gaps }) => gaps.length > 0).map((set) => ({ place: set.definition, set: set.name, gaps: set.gaps, mayBeTouched: mayTouch(set, index, facts) }));
  const files = model.unread.map(({ file, why, problem }) => ({
    place: { file, document: 0, pointer: '' },
    where: problem?.where,
    set: '',
    gaps: [why === 'no-yaml'
      ? { kind: 'wrong' as const, message: `the file mentions Applications and cannot be read as YAML${problem === undefined ? '' : `: ${problem.message}`}` }
      : { kind: 'needs-server' as const, message: 'the Applications are made by a template of a chart' }],
    mayBeTouched: index.files.has(file) || (why === 'chart-template' && index.below(file.slice(0, Math.max(0, file.lastIndexOf('templates/') - 1))).length > 0),
  }));
  return [...sets, ...files];
}

/** Asks the templates: where a path is not known to its end, all that begins like it counts. */
function mayTouch({ definition, gaps, applications }: ExpandedSet, index: ChangeIndex, facts: RepositoryFacts): boolean {
  if (index.files.has(definition.file)) return true;
  // Applications of the same name: which one is meant is not known, and the files of each are looked at anyway.
  if (gaps.every(({ generator }) => generator === undefined) && applications.length > 0) return false;
  const { isOwn, follows } = ownership(facts);
  const spec = mappingAt(definition.value, 'spec');
  const templates = [mappingAt(spec, 'template', 'spec'), ...listOf(spec['generators']).flatMap(templatesOf)];
  const sources = templates.flatMap((template) => [template['source'], ...listOf(template['sources'])]).filter(isJsonObject);
  if (typeof spec['templatePatch'] === 'string' || readsChanged(spec['generators'], { index, isOwn, follows })) return true;
  return sources.some((source) => {
    const [url, revision] = [textOf(source['repoURL']), textOf(source['targetRevision'])];
    if ((!isTemplate(url) && !isOwn(url)) || (!isTemplate(revision) && !follows(revision))) return false;
    const values = listOf(mappingAt(source, 'helm')['valueFiles']).map(textOf);
    if (values.some(isTemplate) || source['ref'] !== undefined) return true;
    return reaches(textOf(source['path']), index);
  });
}

function templatesOf(entry: Json): readonly Readonly<Record<string, Json | undefined>>[] {
  return isJsonObject(entry) ? Object.values(entry).map((generator) => mappingAt(generator, 'template', 'spec')) : [];
}

/** A git generator of this repository that is part of what could not be expanded. */
function readsChanged(generators: Json | undefined, { index, isOwn, follows }: Pick<ReturnType<typeof ownership>, 'isOwn' | 'follows'> & { readonly index: ChangeIndex }): boolean {
  return listOf(generators).some((entry) => {
    const git = mappingAt(entry, 'git');
    const nested = ['matrix', 'merge'].some((kind) => readsChanged(mappingAt(entry, kind)['generators'], { index, isOwn, follows }));
    if (nested || git['repoURL'] === undefined) return nested;
    const [url, revision] = [textOf(git['repoURL']), textOf(git['revision'])];
    if ((!isTemplate(url) && !isOwn(url)) || (!isTemplate(revision) && !follows(revision))) return false;
    return [...listOf(git['directories']), ...listOf(git['files'])].some((item) => reaches(textOf(mappingAt(item)['path']), index));
  });
}

function isTemplate(text: string): boolean {
  return text.includes('{{');
}

/** Whether a change touches anything whose path begins like this one, as far as it is known. */
function reaches(path: string, { files, touched }: ChangeIndex): boolean {
  const written = path.replace(/^(?:\.?\/)+/, '');
  const fixed = written.replace(/(?:\{\{|[*?[])[^]*$/, '');
  const begins = (candidate: string): boolean => (fixed === written ? candidate === written || candidate.startsWith(`${written}/`) : candidate.startsWith(fixed));
  return [...files, ...touched.kustomizations.keys(), ...touched.charts.keys()].some(begins);
}
