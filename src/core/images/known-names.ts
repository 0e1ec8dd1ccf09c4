import type { Json } from '../json.js';
import { isJsonObject } from '../json.js';
import { formatImageName, parseImageReference } from './image-reference.js';
import { imagesInValues } from './image-mappings.js';
import type { ImageRepository } from './repository.js';

/** Nobody waits long for a suggestion. */
const mostFiles = 500;

/** The names of images that the files in scope mention, for a suggestion where the wanted one is not among them. */
export function namesOfImages(repository: ImageRepository, inScope: (path: string) => boolean): readonly string[] {
  const names = new Set<string>();
  const files = repository.layout.paths.filter((path) => {
    const role = repository.roles.get(path);
    return inScope(path) && (repository.isValues(path) || role === 'manifest' || role === 'patch' || role === 'kustomization' || role === 'component');
  });
  for (const file of files.filter((path) => /image/i.test(repository.text(path) ?? '')).slice(0, mostFiles)) {
    for (const { value } of repository.open(file).documents) {
      for (const { image } of imagesInValues(value)) if (image.name !== undefined) names.add(image.name);
      for (const name of entryNames(value)) names.add(name);
    }
  }
  return [...names];
}

function entryNames(value: Json): readonly string[] {
  const images = isJsonObject(value) ? value['images'] : undefined;
  return (Array.isArray(images) ? (images as readonly Json[]) : []).flatMap((entry) => {
    const written = isJsonObject(entry) ? (entry['newName'] ?? entry['name']) : undefined;
    const reference = typeof written === 'string' ? parseImageReference(written) : { wrong: '' };
    return 'wrong' in reference ? [] : [formatImageName(reference)];
  });
}
