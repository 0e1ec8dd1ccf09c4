import type { GivenParameters } from './core/gitops/expansion-context.js';
import { readGivenParameters } from './core/gitops/read-given-parameters.js';
import { isSafeRef } from './core/git/refs.js';
import type { JsonObject } from './core/json.js';
import type { InputName } from './inputs.js';

/** What the inputs say about the change to look at. */
export interface AffectedSettings {
  /** A commit, branch or tag; undefined for the event's, or the commit before. */
  readonly base: string | undefined;
  /** Undefined for what is checked out. */
  readonly head: string | undefined;
  readonly generatorParameters: GivenParameters;
  readonly newGitFileGlobbing: boolean;
  /** Whether differences that `diff` finds are findings: exit code 2. */
  readonly exitCode: boolean;
  readonly patchFile: string | undefined;
}

/** What reads the inputs and collects what is wrong with them. */
interface Reader {
  text(name: InputName): string | undefined;
  boolean(name: InputName): boolean;
  map(name: InputName): Promise<JsonObject>;
  refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}

export async function readAffectedSettings(reader: Reader): Promise<AffectedSettings> {
  const given = readGivenParameters(await reader.map('generator-parameters'));
  if ('wrong' in given && typeof given.wrong === 'string') reader.refuse('generator-parameters', undefined, given.wrong, 'write for example clusters: [{name: eu, server: "https://eu.example.com", labels: {env: prod}}]');
  return {
    base: readRevision(reader, 'base'),
    head: readRevision(reader, 'head'),
    generatorParameters: 'wrong' in given ? {} : given,
    newGitFileGlobbing: reader.boolean('new-git-file-globbing'),
    exitCode: reader.boolean('exit-code'),
    patchFile: reader.text('patch-file'),
  };
}

/** `HEAD~2` and `main^` are of use here, and nothing that git would take for an option. */
function readRevision(reader: Reader, name: 'base' | 'head'): string | undefined {
  const value = reader.text(name);
  if (value === undefined || isSafeRef(value.replace(/(?:~\d{0,3}|\^)+$/, ''))) return value;
  reader.refuse(name, value, 'is no commit, branch or tag', 'write for example main, v1.4.2, HEAD~1 or a commit');
  return undefined;
}
