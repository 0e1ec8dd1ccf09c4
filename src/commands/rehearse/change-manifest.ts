import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parseAllDocuments, type Document } from 'yaml';

/** The note that makes the rehearsed commit differ, in a manifest's annotations or a chart's values. */
const note = { key: 'rehearsed', value: 'true' };

/** Where a document takes the note; undefined for one that takes none. In the order of preference. */
const places: readonly ((document: Document) => readonly string[] | undefined)[] = [
  // A new pod template is a new rollout: what a scenario does to the commit can be seen in it.
  (document) => (isMap(document.getIn(['spec', 'template'])) && !definesApplications(document) ? ['spec', 'template', 'metadata', 'annotations', note.key] : undefined),
  (document) => (document.has('kind') && !definesApplications(document) && isMap(document.get('metadata')) ? ['metadata', 'annotations', note.key] : undefined),
];

/**
 * Changes one manifest of a throw-away checkout so that Argo CD sees a difference: the first workload's pod
 * template, else the first object, files of the folder itself first; for a Helm chart its values. Applications and templates of
 * charts are left alone.
 * Changes nothing where there is no such place.
 */
export function changeOneManifest(folder: string): void {
  if (existsSync(join(folder, 'Chart.yaml'))) {
    const values = join(folder, 'values.yaml');
    const text = existsSync(values) ? readFileSync(values, 'utf8') : '';
    writeFileSync(values, `${text.replace(/\n*$/, '\n')}${note.key}: ${note.value}\n`);
    return;
  }
  const files = manifestsIn(folder).filter((file) => !isTemplate(file));
  places.some((placeIn) => files.some((file) => changeFile(file, placeIn)));
}

/** A note on one of these would be no difference to what it deploys. */
function definesApplications(document: Document): boolean {
  return ['Application', 'ApplicationSet', 'Kustomization'].includes(String(document.get('kind')));
}

/** A template of a chart is text that only Helm can read. */
function isTemplate(file: string): boolean {
  const at = file.lastIndexOf('/templates/');
  return at !== -1 && existsSync(join(file.slice(0, at), 'Chart.yaml'));
}

function changeFile(file: string, placeIn: (document: Document) => readonly string[] | undefined): boolean {
  const parsed = parseAllDocuments(readFileSync(file, 'utf8'));
  const documents: readonly Document[] = Array.isArray(parsed) ? parsed : [];
  if (documents.some(({ errors, contents }) => errors.length > 0 || !(contents === null || isMap(contents)))) return false;
  for (const document of documents) {
    const place = document.contents === null ? undefined : placeIn(document);
    if (place === undefined) continue;
    document.setIn(place, note.value);
    writeFileSync(file, documents.map((each) => each.toString()).join(''));
    return true;
  }
  return false;
}

/** True for a folder with at least one YAML file in it or below. */
export function holdsManifests(folder: string): boolean {
  return existsSync(folder) && statSync(folder).isDirectory() && manifestsIn(folder).length > 0;
}

function manifestsIn(folder: string): readonly string[] {
  return listFiles(folder).filter((file) => /\.ya?ml$/.test(file));
}

/** Files before folders, each by name. */
function listFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== '.git')
    .toSorted((a, b) => Number(a.isDirectory()) - Number(b.isDirectory()) || (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}
