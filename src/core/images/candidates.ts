import { folderOf } from '../manifests/repository-paths.js';
import type { Problem } from '../problem.js';
import { lastPart } from './image-reference.js';
import type { ImageRequest } from './image-requests.js';
import { candidatesInSource, type ApplicationSource } from './in-applications.js';
import { candidatesInKustomization } from './in-kustomizations.js';
import { candidatesInValues } from './in-values.js';
import { candidatesInWorkloads } from './in-workloads.js';
import { mostCandidates, type Candidate } from './place.js';
import { applicationInName, type ImageRepository } from './repository.js';

/** The places that set an image anywhere in the repository, and which files that mention it cannot be read. */
export interface FoundCandidates {
  readonly candidates: readonly Candidate[];
  /** Those of Applications by their source. */
  readonly bySource: ReadonlyMap<ApplicationSource, readonly Candidate[]>;
  readonly unreadable: readonly Problem[];
  /** The search ended at this many: `mostCandidates`. */
  readonly tooMany: boolean;
}

/** Looks through all files. Only what mentions the last part of the image's name, or may set a tag without it, is parsed. `applications` are names of the user's. */
export function findCandidates(repository: ImageRepository, request: ImageRequest, applications: readonly string[]): FoundCandidates {
  const needle = lastPart(request.name);
  const unreadable: Problem[] = [];
  const candidates: Candidate[] = [];
  for (const path of repository.layout.paths) {
    const role = repository.roles.get(path);
    const values = repository.isValues(path);
    if (!values && role !== 'manifest' && role !== 'patch' && role !== 'kustomization' && role !== 'component') continue;
    const text = repository.text(path);
    if (text === undefined) {
      unreadable.push({ code: 'OSOP-YAML-001', severity: 'error', message: `${path} is no UTF-8 text, or larger than 20 MiB: it was not searched`, where: { file: path, line: 1, column: 1 } });
      continue;
    }
    if (!(text.includes(needle) || (values && /tag|digest|version/i.test(text)))) continue;
    const { documents, problems } = repository.open(path);
    if (problems.length > 0 && text.includes(needle)) unreadable.push(...problems.slice(0, 1));
    for (const document of documents) {
      if (candidates.length > mostCandidates) break;
      const found = values
        ? candidatesInValues(document, { pointer: '', value: document.value }, request, valuesContext(repository, path, { needle, applications }))
        : role === 'kustomization' || role === 'component' ? candidatesInKustomization(document, request) : candidatesInWorkloads(document, request);
      for (const candidate of found) candidates.push(candidate);
    }
  }
  const bySource = new Map<ApplicationSource, readonly Candidate[]>();
  for (const source of repository.applications) {
    if (candidates.length > mostCandidates) break;
    const found = candidatesInSource(source, repository.text(source.document.file) ?? '', request, sourceContext(repository, source, { needle, applications }));
    bySource.set(source, found);
    for (const candidate of found) candidates.push(candidate);
  }
  return { candidates, bySource, unreadable, tooMany: candidates.length > mostCandidates };
}

interface Names {
  readonly needle: string;
  readonly applications: readonly string[];
}

function valuesContext(repository: ImageRepository, path: string, names: Names): Parameters<typeof candidatesInValues>[3] {
  const chart = repository.chartOf(path);
  const folder = folderOf(path);
  const called = applicationInName(path) ?? folder.slice(folder.lastIndexOf('/') + 1);
  return {
    kind: 'helm-values', group: path, namesake: called === names.needle || names.applications.includes(called),
    defaultName: (at) => repository.defaultName(chart, at),
  };
}

function sourceContext(repository: ImageRepository, { application, folder, valueFiles }: ApplicationSource, names: Names): Omit<Parameters<typeof candidatesInValues>[3], 'kind' | 'group'> {
  const called = application.slice(application.lastIndexOf(' ') + 1);
  const chart = folder !== undefined && repository.layout.charts.has(folder) ? folder : undefined;
  return {
    namesake: called === names.needle || names.applications.includes(called),
    defaultName: (path) => nameInFiles(repository, valueFiles, path) ?? repository.defaultName(chart, path),
  };
}

function nameInFiles(repository: ImageRepository, files: readonly string[], path: string): string | undefined {
  for (const file of files.toReversed()) {
    const name = repository.namesIn(file).get(path);
    if (name !== undefined) return name;
  }
  return undefined;
}
