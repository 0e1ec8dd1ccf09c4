import type { ImageRepository } from '../images/repository.js';
import { oneLine } from '../one-line.js';
import type { Location, Problem } from '../problem.js';
import type { Environments } from './environment-files.js';
import type { CopiedPair, OpenPair } from './keys.js';
import { isSameVersion, shortImageName, type CopyPlan, type VersionPlace } from './versions.js';
import { versionsIn, type DocumentContext } from './versions-in.js';

/** What both files of a pair have a version of, and what it takes to make the second like the first. */
export function comparePair(pair: OpenPair, { repository, from, to }: Environments & { readonly repository: ImageRepository }): CopiedPair {
  const sources = placesOf(pair.from, { kind: kindOf(repository, pair.source), environment: from });
  const targets = placesOf(pair.to, { kind: kindOf(repository, pair.target), environment: to });
  const found: string[] = [];
  const edits: CopiedPair['edits'][number][] = [];
  const changes: CopiedPair['changes'][number][] = [];
  const problems: Problem[] = [];
  for (const [key, [source, ...others]] of sources) {
    if (source === undefined) continue;
    const [target, ...rivals] = targets.get(key) ?? [];
    if (others.length > 0 || rivals.length > 0) problems.push(left(source, `is there more than once, in ${others.length > 0 ? pair.source : pair.target}`, 'name the values to copy with keys'));
    else if (source.wrong !== undefined) problems.push(wrong(source, source.wrong, 'correct it before it is promoted'));
    else if (source.version === undefined) continue;
    else if (target === undefined) problems.push(left(source, `has no counterpart in ${pair.target}`, `set it there once, if \`${to}\` has it; from then on it is copied`));
    else {
      const plan = isSameVersion(source.version, target.version) ? done : planFor(source, target);
      if (plan.kind === 'left') problems.push(left(source, `is not copied: \`${oneLine(target.path, 200)}\` in ${pair.target} ${plan.because}`, plan.hint));
      else if (plan.kind === 'refused') problems.push(wrong(target, plan.because, plan.hint));
      else {
        found.push(key);
        edits.push(...plan.edits);
        changes.push(...plan.changes.map((change) => ({ name: target.name === '' ? source.name || key : target.name, file: pair.target, ...change })));
      }
    }
  }
  return { found, edits, changes, problems };
}

const done: CopyPlan = { kind: 'write', edits: [], changes: [] };

/** Registries of environments may differ; the image may not. */
function planFor(source: VersionPlace, target: VersionPlace): CopyPlan {
  const [one, other] = [source.imageName, target.imageName];
  if (one !== undefined && other !== undefined && shortImageName(one) !== shortImageName(other)) {
    return { kind: 'refused', because: `is for the image \`${oneLine(other, 120)}\`, its counterpart for \`${oneLine(one, 120)}\``, hint: 'make them the same image, or name what to copy with keys' };
  }
  return source.version === undefined ? done : target.write(source.version);
}

function placesOf(file: OpenPair['from'], context: Omit<DocumentContext, 'text'>): ReadonlyMap<string, readonly VersionPlace[]> {
  const places = new Map<string, VersionPlace[]>();
  for (const place of file.documents.flatMap((document) => versionsIn(document, { ...context, text: file.text }))) places.set(place.key, [...(places.get(place.key) ?? []), place]);
  return places;
}

function kindOf(repository: ImageRepository, path: string): DocumentContext['kind'] {
  if (repository.isValues(path)) return 'values';
  const role = repository.roles.get(path);
  return role === 'kustomization' || role === 'component' ? 'kustomization' : 'manifest';
}

function wrong({ path, where }: { readonly path: string; readonly where: Location }, because: string, hint: string): Problem {
  return { code: 'OSOP-PROMOTE-003', severity: 'error', message: `\`${oneLine(path, 200)}\` ${because}`, where, hint };
}

function left({ path, where }: VersionPlace, because: string, hint: string): Problem {
  return { code: 'OSOP-PROMOTE-004', severity: 'warning', message: `\`${oneLine(path, 200)}\` ${because}`, where, hint };
}
