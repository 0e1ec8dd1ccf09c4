import type { InputName } from './inputs.js';

/** What the inputs say about `preview`. */
export interface PreviewSettings {
  /** Path within the repository; undefined where a generator makes the Application. */
  readonly template: string | undefined;
  readonly set: string | undefined;
  readonly refreshSet: boolean;
  readonly action: 'auto' | 'deploy' | 'delete' | 'sweep';
  readonly forks: boolean;
  readonly sweepLimit: number;
  /** Undefined where the event says it. */
  readonly pullRequest: number | undefined;
}

interface Reader {
  text(name: InputName): string | undefined;
  boolean(name: InputName): boolean;
  choice(name: InputName): string;
  count(name: InputName): number;
  refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}

/** Reads them. */
export function readPreviewSettings(reader: Reader): { readonly preview: PreviewSettings } {
  const number = reader.text('pull-request');
  if (number !== undefined && !/^[1-9]\d{0,8}$/.test(number)) reader.refuse('pull-request', number, 'is no number of a pull request', 'write for example 7');
  const template = reader.text('preview-template')?.replace(/^(?:\.\/+)+/, '');
  if (template?.startsWith('/') === true || template?.split('/').includes('..') === true) reader.refuse('preview-template', template, 'is no path within the repository', 'write for example deploy/preview.yaml');
  const set = reader.text('preview-set');
  if (set !== undefined && template !== undefined) reader.refuse('preview-set', set, 'is set beside preview-template', 'an Application is made by one of them: leave the other out');
  return {
    preview: {
      template, set,
      refreshSet: reader.boolean('preview-refresh-set'),
      action: reader.choice('preview-action') as PreviewSettings['action'],
      forks: reader.boolean('preview-forks'),
      sweepLimit: reader.count('preview-sweep-limit'),
      pullRequest: number === undefined ? undefined : Number(number),
    },
  };
}
