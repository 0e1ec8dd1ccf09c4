import type { Application } from '../argocd/application.js';

/** The label that an Application has which `preview` has made, to be listed by. */
export const previewLabel = 'osop-argocd/preview';
/** Where a marked Application says which pull request it is of. */
const annotations = { repository: 'osop-argocd/preview-repository', number: 'osop-argocd/preview-number' } as const;

/** Which pull request an Application was made for. */
export interface PreviewMark {
  /** `https://github.com/owner/name`: a number alone says nothing where several repositories share an Argo CD. */
  readonly repositoryUrl: string;
  readonly number: number;
}

/** Labels and annotations that mark an Application. */
export function markFields({ repositoryUrl, number }: PreviewMark): { readonly labels: Readonly<Record<string, string>>; readonly annotations: Readonly<Record<string, string>> } {
  return { labels: { [previewLabel]: 'true' }, annotations: { [annotations.repository]: repositoryUrl, [annotations.number]: String(number) } };
}

/** The mark of an Application; undefined for one without a whole mark, and for what an ApplicationSet has made. */
export function markOf({ metadata }: Application): PreviewMark | undefined {
  const repositoryUrl = metadata.annotations?.[annotations.repository];
  const number = metadata.annotations?.[annotations.number] ?? '';
  const isMade = metadata.ownerReferences?.some(({ kind }) => kind === 'ApplicationSet') === true;
  if (isMade || metadata.labels?.[previewLabel] !== 'true' || repositoryUrl === undefined || !/^[1-9]\d{0,14}$/.test(number)) return undefined;
  return { repositoryUrl, number: Number(number) };
}

/** Whether an Application was made for this pull request. */
export function isMarkedFor(application: Application, { repositoryUrl, number }: PreviewMark): boolean {
  const mark = markOf(application);
  return mark?.number === number && mark.repositoryUrl.toLowerCase() === repositoryUrl.toLowerCase();
}
