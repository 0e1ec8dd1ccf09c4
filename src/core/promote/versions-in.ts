import { containersIn, objectName, objectsOf } from '../images/in-workloads.js';
import { planEntry } from '../images/in-kustomizations.js';
import type { SourceDocument } from '../images/source-documents.js';
import { slotAt } from '../images/write-image.js';
import type { Json } from '../json.js';
import { isJsonObject } from '../json.js';
import { segmentsOf } from '../manifests/pointers.js';
import { neutralName } from './environment-files.js';
import { inValues, unlike, wholePlace } from './image-places.js';
import { versionsInApplications } from './versions-in-applications.js';
import { imageVersion, placeIn, requestOf, type VersionPlace } from './versions.js';

/** What a document is: its file's role, the text of the file, and the environment that it is of. */
export interface DocumentContext {
  readonly kind: 'kustomization' | 'values' | 'manifest';
  readonly text: string;
  readonly environment: string;
}

/** All versions in a document. A manifest without a kind is read as values. */
export function versionsIn(document: SourceDocument, context: DocumentContext): readonly VersionPlace[] {
  if (context.kind === 'kustomization') return inKustomization(document);
  const hasKind = objectsOf(document.value).some(({ value }) => typeof value['kind'] === 'string' && typeof value['apiVersion'] === 'string');
  if (context.kind === 'values' || !hasKind) return inValues(document, { pointer: '', value: document.value, prefix: 'values' });
  return [...inContainers(document, context.environment), ...versionsInApplications(document, context)];
}

function inKustomization(document: SourceDocument): readonly VersionPlace[] {
  const images = isJsonObject(document.value) ? document.value['images'] : undefined;
  return (Array.isArray(images) ? (images as readonly Json[]) : []).flatMap((entry, index): readonly VersionPlace[] => {
    if (!isJsonObject(entry) || typeof entry['name'] !== 'string') return [];
    const pointer = `/images/${index}`;
    const { name } = entry;
    const [tag, digest] = ['newTag', 'digest'].map((key) => slotAt(document, `${pointer}/${key}`));
    const newName = typeof entry['newName'] === 'string' && entry['newName'] !== '' ? entry['newName'] : undefined;
    const told = [tag, digest, slotAt(document, `${pointer}/newName`)].find((slot) => slot !== undefined)?.pointer ?? pointer;
    return [placeIn(document, told, {
      key: `images ${name}`, name: newName ?? name, ...(imageVersion({ tag, digest, newName }) ?? { version: undefined }),
      write: (version) => (version.kind === 'image' ? planEntry(document, pointer, { entry, request: requestOf(name, version) }) : unlike),
    })];
  });
}

function inContainers(document: SourceDocument, environment: string): readonly VersionPlace[] {
  return containersIn(document).flatMap(({ object, pod, pointer, name }) => {
    const list = segmentsOf(pointer).at(-3) ?? '';
    return wholePlace(document, pointer, { key: `${neutralName(objectName(object.value), environment)}${pod.slice(object.pointer.length)} ${list} ${name}` });
  });
}
