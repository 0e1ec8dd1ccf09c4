import type { PlacedImage } from '../diff/image-lines.js';
import type { RunRecord, SetImage } from '../run-record.js';
import { wellFormed } from './untrusted-text.js';

/** An image as reports show it. Everything but `url` is untrusted. */
export interface ShownImage {
  /** `from` is empty where it is new, `to` where it is gone. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** `apps/web/values.yaml:7`, or with the path of the value where the line is not known. */
  readonly where: string;
  /** Page of that line in the commit that set it; undefined where there is none, as in a dry run. */
  readonly url: string | undefined;
}

/** The images that were set; in a dry run, those that would be. There may be many: each is looked at when it is shown. */
export function shownImages({ images, diffs = [], dryRun }: RunRecord, repositoryUrl: string | undefined): { readonly items: readonly SetImage[]; readonly show: (image: SetImage) => ShownImage } {
  const placed = diffs.flatMap(({ sha, images: of }) => of.map((image) => ({ image, sha })));
  const known = new Map(placed.map((found) => [keyOf(found.image), found]));
  const show = (image: SetImage): ShownImage => {
    const { name, file, path } = image;
    const found = known.get(keyOf(image));
    const line = found?.image.line;
    return { name, ...versionsOf(image), where: line === undefined ? `${file}#${path}` : `${file}:${line}`, url: pageOf(found, repositoryUrl) };
  };
  return { items: dryRun ? [...images, ...placed.map(({ image }) => image)] : images, show };
}

/** Of whole references only what differs: the name stands beside them. */
function versionsOf({ name, from, to }: SetImage): Pick<ShownImage, 'from' | 'to'> {
  const isReference = (text: string): boolean => text.length > name.length + 1 && text.startsWith(name) && ':@'.includes(text.charAt(name.length));
  return isReference(from) && isReference(to) ? { from: from.slice(name.length + 1), to: to.slice(name.length + 1) } : { from, to };
}

function keyOf({ name, file, path, to }: SetImage): string {
  return JSON.stringify([name, file, path, to]);
}

function pageOf(found: { readonly image: PlacedImage; readonly sha: string | undefined } | undefined, repositoryUrl: string | undefined): string | undefined {
  if (found?.image.line === undefined || found.sha === undefined || repositoryUrl === undefined || !/^[0-9a-f]{40,64}$/.test(found.sha)) return undefined;
  return `${repositoryUrl}/blob/${found.sha}/${wellFormed(found.image.file).split('/').map(encodeURIComponent).join('/')}#L${found.image.line}`;
}
