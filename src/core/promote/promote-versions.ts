import { nearest } from '../did-you-mean.js';
import type { ChangedFile } from '../images/edit-images.js';
import { openRepository, type ImageRepository } from '../images/repository.js';
import { hasErrors, type Problem } from '../problem.js';
import type { SetImage } from '../run-record.js';
import { spliceYaml } from '../yaml/splice.js';
import { comparePair } from './compare-pair.js';
import { isOfEnvironment, pairFiles, type Environments, type EnvironmentsPath, type FilePair, type LoneFile } from './environment-files.js';
import { copyKey, type CopiedPair, type NamedKey, type OpenPair } from './keys.js';

/** What to promote. `paths` are those of the files, from the repository's top; `read` gives their texts. */
export interface PromotionInput extends Environments {
  readonly paths: readonly string[];
  readonly read: (path: string) => string | undefined;
  readonly where: EnvironmentsPath;
  /** A folder or file: counts where the file or its counterpart is in it. Empty for all. */
  readonly configPath: string;
  /** Empty for the versions that are found. */
  readonly keys: readonly NamedKey[];
}

/** What promoting comes down to. Without changed files the other environment has it all already. */
export interface Promotion {
  readonly files: readonly ChangedFile[];
  readonly images: readonly SetImage[];
  /** Files that were promoted from: their content has to be what is healthy. */
  readonly sources: readonly string[];
  /** Files without a counterpart, or with several. */
  readonly skipped: readonly string[];
  readonly problems: readonly Problem[];
}

interface Chosen {
  readonly pairs: readonly FilePair[];
  readonly alone: readonly LoneFile[];
}

/** The pairs of files that count, by their paths alone. */
function chooseFiles({ paths, from, to, where, configPath }: Omit<PromotionInput, 'read' | 'keys'>): Chosen {
  const { pairs, alone } = pairFiles(paths.filter(isYaml), { from, to }, where);
  const inScope = (path: string): boolean => configPath === '' || path === configPath || path.startsWith(`${configPath}/`);
  return { pairs: pairs.filter(({ source, target }) => inScope(source) || inScope(target)), alone: alone.filter(({ path, found }) => inScope(path) || found.some(inScope)) };
}

/** The files that have to be read: of a repository of thousands only those of both environments that count. */
export function filesToPromote(input: Omit<PromotionInput, 'read' | 'keys'>): readonly string[] {
  return filesOf(chooseFiles(input));
}

function filesOf({ pairs, alone }: Chosen): readonly string[] {
  return [...new Set([...pairs.flatMap(({ source, target }) => [source, target]), ...alone.map(({ path }) => path)])];
}

/**
 * Copies versions from the files of one environment to their counterparts in the other, scalar by scalar. With an
 * error among the problems no file is changed: all is promoted together or not at all.
 */
export function promoteVersions(input: PromotionInput): Promotion {
  const { from, to, read, keys } = input;
  const files = chooseFiles(input);
  const repository = openRepository(filesOf(files), read);
  const chosen = files.pairs.filter(({ source }) => isReadable(repository, source));
  const lone = files.alone.filter(({ path }) => isReadable(repository, path));
  const missing = missingEnvironments(input, chosen.length + lone.length);
  if (missing.length > 0) return { ...nothing, problems: missing };
  const opened = chosen.map(({ source, target }) => ({ source, target, from: openFile(repository, source), to: openFile(repository, target) }));
  const problems: Problem[] = [...skippedFiles(lone, input), ...opened.flatMap((pair) => [...pair.from.problems, ...pair.to.problems])];
  const readable = opened.filter((pair) => pair.from.problems.length + pair.to.problems.length === 0);
  const copied = readable.map((pair): Copied => ({ pair, ...(keys.length > 0 ? copyKeys(keys, pair) : comparePair(pair, { repository, from, to })) }));
  problems.push(...copied.flatMap((one) => one.problems));
  const absent = keys.filter((key) => !copied.some(({ found }) => found.includes(key.line)));
  problems.push(...absent.map(({ line }): Problem => ({ code: 'OSOP-PROMOTE-002', severity: 'error', message: `no file of \`${from}\` that has a counterpart in \`${to}\` has \`${line}\``, hint: 'correct keys: each line is the way to a value within a file, for example image.tag' })));
  if (keys.length === 0 && !hasErrors(problems) && copied.every(({ found }) => found.length === 0)) problems.push(nothingToCopy(input, chosen.length));
  return finish(copied, { problems, skipped: lone.map(({ path }) => path), read });
}

const nothing: Promotion = { files: [], images: [], sources: [], skipped: [], problems: [] };

interface Copied extends CopiedPair {
  readonly pair: OpenPair;
}

function copyKeys(keys: readonly NamedKey[], pair: OpenPair): CopiedPair {
  const all = keys.map((key) => ({ key, ...copyKey(key, pair) }));
  return {
    found: all.flatMap(({ key, found }) => (found ? [key.line] : [])),
    edits: all.flatMap(({ edits }) => edits), changes: all.flatMap(({ changes }) => changes), problems: all.flatMap(({ problems }) => problems),
  };
}

function finish(copied: readonly Copied[], { problems, skipped, read }: { readonly problems: readonly Problem[]; readonly skipped: readonly string[]; readonly read: PromotionInput['read'] }): Promotion {
  if (hasErrors(problems)) return { ...nothing, skipped, problems };
  const files: ChangedFile[] = [];
  const refused: Problem[] = [];
  for (const { pair, edits } of copied) {
    const before = read(pair.target) ?? '';
    const spliced = spliceYaml(before, pair.target, edits);
    if (spliced.kind === 'refused') refused.push(...spliced.problems);
    else if (spliced.text !== before) files.push({ path: pair.target, before, after: spliced.text });
  }
  if (refused.length > 0) return { ...nothing, skipped, problems: [...problems, ...refused] };
  const sources = copied.filter(({ changes }) => changes.length > 0).map(({ pair }) => pair.source);
  return { files, images: copied.flatMap(({ changes }) => changes), sources, skipped, problems };
}

function openFile(repository: ImageRepository, path: string): OpenPair['from'] & { readonly problems: readonly Problem[] } {
  return { text: repository.text(path) ?? '', ...repository.open(path) };
}

function isYaml(path: string): boolean {
  return /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/.test(path) && !/(?:^|\/)\./.test(path);
}

/** Templates of charts are no YAML, and what kustomize makes ConfigMaps of is the application's own. */
function isReadable(repository: ImageRepository, path: string): boolean {
  const role = repository.roles.get(path);
  return repository.isValues(path) || role === 'kustomization' || role === 'component' || role === 'manifest' || role === 'patch';
}

const mostNamed = 20;

function skippedFiles(lone: readonly LoneFile[], { from, to }: Environments): readonly Problem[] {
  const problem = (files: readonly LoneFile[], what: string, hint: string): readonly Problem[] => {
    if (files.length === 0) return [];
    const more = files.length > mostNamed ? `, and ${files.length - mostNamed} more` : '';
    const named = files.slice(0, mostNamed).map(({ path, found }) => (found.length === 0 ? path : `${path} (${found.join(', ')})`)).join(', ');
    return [{ code: 'OSOP-PROMOTE-004', severity: 'warning', message: `skipped, for ${files.length === 1 ? 'it has' : 'they have'} ${what}: ${named}${more}`, hint }];
  };
  return [
    ...problem(lone.filter(({ found }) => found.length === 0), `no counterpart in \`${to}\``, `add the file to \`${to}\`, or leave it: nothing is made up`),
    ...problem(lone.filter(({ found }) => found.length > 0), 'more than one counterpart, or share it with another file', `say by environments-path which part of the path is the environment, with {env} in its place (\`${from}\`, \`${to}\`)`),
  ];
}

function missingEnvironments({ paths, from, to, where, configPath }: PromotionInput, files: number): readonly Problem[] {
  const known = paths.filter(isYaml);
  const names = [...new Set(known.flatMap((path) => [...path.split('/').slice(0, -1), ...(/[-_.]([^-_.]+)\.(?:ya?ml|json)$/.exec(path)?.slice(1) ?? [])]))];
  const lost = [from, to].filter((environment) => !known.some((path) => isOfEnvironment(path, environment, where)));
  if (lost.length === 0 && files === 0 && configPath !== '') {
    return [{ code: 'OSOP-PROMOTE-001', severity: 'error', message: `no file of \`${from}\` is in \`${configPath}\``, hint: 'correct config-path, or leave it out' }];
  }
  return lost.map((environment): Problem => {
    const near = nearest(environment, names);
    const place = where.steps.length === 0 ? 'no folder or file is called' : `below \`${where.steps.join('/')}\` no folder or file is called`;
    return { code: 'OSOP-PROMOTE-001', severity: 'error', message: `the environment \`${environment}\` is not there: ${place} like it`, hint: near === undefined ? 'say where environments are by environments-path, for example apps/*/overlays/{env}' : `did you mean \`${near}\`? Else say where environments are by environments-path` };
  });
}

function nothingToCopy({ from, to }: Environments, pairs: number): Problem {
  return {
    code: 'OSOP-PROMOTE-002', severity: 'error',
    message: `no version is set in both \`${from}\` and \`${to}\`; looked at ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of files`,
    hint: 'set the image, or the target revision, in the files of both environments once; or name what to copy with keys',
  };
}
