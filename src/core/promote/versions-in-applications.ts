import { applicationSources, kustomizeOptions, type ApplicationSource } from '../images/in-applications.js';
import { imagesInParameters } from '../images/in-values.js';
import { innerSource, type SourceDocument } from '../images/source-documents.js';
import { formatImageName } from '../images/image-reference.js';
import { slotAt } from '../images/write-image.js';
import type { Json } from '../json.js';
import { isJsonObject } from '../json.js';
import { oneLine } from '../one-line.js';
import { neutralName } from './environment-files.js';
import { inValues, mappedPlace, wholePlace } from './image-places.js';
import { isPinned, releaseBranch, releaseIn } from './revisions.js';
import { placeIn, planText, unquoted, type VersionPlace } from './versions.js';

/** The versions in the sources of Applications and ApplicationSets. */
export function versionsInApplications(document: SourceDocument, context: { readonly text: string; readonly environment: string }): readonly VersionPlace[] {
  return applicationSources(document).flatMap((source) => {
    const name = source.application.slice(source.application.lastIndexOf(' ') + 1);
    const prefix = `Application ${neutralName(name, context.environment)} ${identityOf(source, context.environment)}`;
    return [
      ...revisionOf(source, { prefix, name, environment: context.environment }),
      ...releaseOf(source, { prefix, name, environment: context.environment }),
      ...imagesOf(source, { prefix, text: context.text }),
    ];
  });
}

/** Which source of its Application it is, whatever version it has. */
function identityOf({ pointer, value, folder }: ApplicationSource, environment: string): string {
  if (pointer.endsWith('/source')) return '';
  const { ref, chart, repoURL } = value;
  const release = folder === undefined ? undefined : releaseIn(folder, environment);
  const path = release === undefined ? folder : `${release.before}${release.after}`;
  return [repoURL, ref, chart, neutralName(path ?? '', environment)].map((part) => (typeof part === 'string' ? part : '')).join(' ');
}

interface Named {
  readonly prefix: string;
  readonly name: string;
  readonly environment: string;
}

/**
 * A tag or a whole commit; of a chart any version; of two release branches of one series the branch. Other branches follow by
 * themselves, and are not copied.
 */
function revisionOf({ document, pointer, value }: ApplicationSource, { prefix, name, environment }: Named): readonly VersionPlace[] {
  const slot = slotAt(document, `${pointer}/targetRevision`);
  if (slot === undefined || slot.text === '') return [];
  const isChart = typeof value['chart'] === 'string';
  const branch = isChart ? undefined : releaseBranch(slot.text);
  const pinned = isChart || branch !== undefined || (slot.text !== environment && isPinned(slot.text));
  const unclear = pinned ? unquoted(slot) : undefined;
  return [placeIn(document, slot.pointer, {
    key: `${prefix} targetRevision ${isChart ? 'chart' : 'git'}`, name,
    version: pinned && unclear === undefined ? { kind: 'text', value: slot.text } : undefined,
    ...(unclear === undefined ? {} : { wrong: unclear }),
    write: (version) => (version.kind !== 'text' || isChart || (pinned && releaseBranch(version.value)?.stem === branch?.stem)
      ? planText(document, slot, version.kind === 'text' ? version.value : '')
      : { kind: 'left', because: `${pinned && branch === undefined ? 'is pinned to' : 'follows the branch'} \`${oneLine(slot.text, 60)}\``, hint: 'write the same kind of revision there first: a tag or a commit, or a release branch' }),
  })];
}

function releaseOf({ document, pointer, value }: ApplicationSource, { prefix, name, environment }: Named): readonly VersionPlace[] {
  const slot = slotAt(document, `${pointer}/path`);
  const found = slot === undefined || typeof value['path'] !== 'string' ? undefined : releaseIn(value['path'], environment);
  if (slot === undefined || found === undefined) return [];
  return [placeIn(document, slot.pointer, {
    key: `${prefix} path ${neutralName(found.before, environment)} ${neutralName(found.after, environment)}`, name,
    version: { kind: 'text', value: found.release },
    write: (version) => planText(document, slot, `${found.before}${version.kind === 'text' ? version.value : found.release}${found.after}`),
  })];
}

function imagesOf({ document, pointer, value }: ApplicationSource, { prefix, text }: { readonly prefix: string; readonly text: string }): readonly VersionPlace[] {
  const { helm, kustomize } = value;
  const found: VersionPlace[] = [];
  if (isJsonObject(helm)) {
    const { values, valuesObject, parameters } = helm;
    if (isJsonObject(valuesObject)) {
      found.push(...inValues(document, { pointer: `${pointer}/helm/valuesObject`, value: valuesObject, prefix: `${prefix} values` }));
    } else if (typeof values === 'string') {
      const inner = innerSource(document, `${pointer}/helm/values`, text);
      if (inner !== undefined) found.push(...inValues(inner, { pointer: '', value: inner.value, prefix: `${prefix} values` }));
    }
    if (Array.isArray(parameters)) {
      for (const { image, path, holder, pointerOf } of imagesInParameters(document, `${pointer}/helm/parameters`, parameters as readonly Json[])) {
        found.push(...mappedPlace(document, image, { key: `${prefix} parameters ${path}`, holder, pointerOf }));
      }
    }
  }
  if (isJsonObject(kustomize) && Array.isArray(kustomize['images'])) {
    for (const option of kustomizeOptions(`${pointer}/kustomize/images`, kustomize['images'] as readonly Json[])) {
      const name = option.before === '' ? formatImageName(option.target) : option.before;
      found.push(...wholePlace(document, option.pointer, { key: `${prefix} kustomize ${name}`, before: option.before }));
    }
  }
  return found;
}
